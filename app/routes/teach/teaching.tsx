import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { hasTeaching } from '~/components/teaching/has-teaching'
import { teachingWords } from '~/components/teaching/teaching-words'
import { findModule } from '~/domain/lessons/catalogue'
import { readingSeconds } from '~/domain/lessons/reading-time'
import { readOwnCatalogue } from '~/http/catalogue.server'
import { notFound } from '~/http/not-found'
import { Drawing } from '~/ui/drawing/drawing'
import { pageTitle } from '~/ui/page-title'
import { Plate } from '~/ui/plate'
import teaching from '~/ui/styles/teaching/teaching.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: teaching }]

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, {
    vi: teachingWords.vi.pageTitle(data?.title ?? ''),
    en: teachingWords.en.pageTitle(data?.title ?? ''),
  })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const module = findModule(await readOwnCatalogue({ request, context }), params.module ?? '')
  if (!module || !hasTeaching(module)) throw notFound()
  const { id, number, title, lessons, poster, loudspeaker, classKit } = module
  const cards = lessons.filter((lesson) => lesson.hasTeachCard)
  return {
    ...{ id, number, title },
    cards: cards.map((lesson) => ({ slug: lesson.slug, number: lesson.number, title: lesson.title })),
    poster: poster && { message: poster.message, picture: poster.picture },
    loudspeaker: loudspeaker && { title: loudspeaker.title, seconds: readingSeconds(loudspeaker.paragraphs) },
    classKit: classKit && { title: classKit.title, forWhom: classKit.forWhom },
  }
}

/** Everything for teaching a module to others, each with the occasion it is made for. */
export default function TeachingPage() {
  const words = useWords(teachingWords)
  const { id, number, title, cards, poster, loudspeaker, classKit } = useLoaderData<typeof loader>()
  const here = `/hoc/${id}`
  return (
    <div className="wrap page teaching">
      <p className="crumb">
        <Link to={here} lang="vi">
          {title}
        </Link>
      </p>
      <Plate>{number}</Plate>
      <h1>{words.teachModuleTitle}</h1>
      <p className="lead">{words.pageText}</p>
      {cards.length > 0 && (
        <section className="way" aria-labelledby="mot-nguoi">
          <Drawing name="elder" />
          <div className="flow">
            <h2 id="mot-nguoi">{words.cardsTitle}</h2>
            <p>
              {words.cardsText} {words.cardsPrint}
            </p>
            <ul className="card-list" lang="vi">
              {cards.map((card) => (
                <li key={card.slug}>
                  <Link to={`${here}/${card.slug}/huong-dan`}>
                    <Plate isOff>{card.number}</Plate>
                    <span>{card.title}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        </section>
      )}
      {poster && (
        <section className="way" aria-labelledby="buc-tuong">
          <Drawing name="lane-gate" />
          <div className="flow">
            <h2 id="buc-tuong">{words.posterTitle}</h2>
            <p>{words.posterText}</p>
            <p className="way-title" lang="vi">
              {poster.message}
            </p>
            <p>
              <Link className="btn line" to={`${here}/ap-phich`}>
                {words.posterButton}
              </Link>
            </p>
          </div>
        </section>
      )}
      {loudspeaker && (
        <section className="way" aria-labelledby="tren-loa">
          <Drawing name="house-6" />
          <div className="flow">
            <h2 id="tren-loa">{words.loudspeakerTitle}</h2>
            <p>{words.loudspeakerText(words.time(loudspeaker.seconds))}</p>
            <p className="way-title" lang="vi">
              {loudspeaker.title}
            </p>
            <p>
              <Link className="btn line" to={`${here}/loa`}>
                {words.loudspeakerButton}
              </Link>
            </p>
          </div>
        </section>
      )}
      {classKit && (
        <section className="way" aria-labelledby="mot-lop">
          <Drawing name="kid" />
          <div className="flow">
            <h2 id="mot-lop">{words.classTitle}</h2>
            <p>{words.classText}</p>
            <p className="way-title" lang="vi">
              {classKit.title}. {classKit.forWhom}.
            </p>
            <p>
              <Link className="btn line" to={`${here}/lop-hoc`}>
                {words.classButton}
              </Link>
            </p>
          </div>
        </section>
      )}
    </div>
  )
}

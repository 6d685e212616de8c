import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { paperWords } from '~/components/teaching/paper-words'
import { PrintButton } from '~/components/teaching/print-button'
import { ScanMe } from '~/components/teaching/scan-me'
import { teachingWords } from '~/components/teaching/teaching-words'
import { readRevision } from '~/domain/lessons/catalogue-queries.server'
import { notFound } from '~/http/not-found'
import { printedAddress } from '~/http/printed-address'
import { requireLesson } from '~/http/require-lesson.server'
import { Drawing } from '~/ui/drawing/drawing'
import { pageTitle } from '~/ui/page-title'
import { Plate } from '~/ui/plate'
import paper from '~/ui/styles/teaching/paper.css?url'
import a5 from '~/ui/styles/teaching/paper-a5.css?url'
import card from '~/ui/styles/teaching/teach-card.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [paper, card, a5].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, {
    vi: teachingWords.vi.cardOf(data?.title ?? ''),
    en: teachingWords.en.cardOf(data?.title ?? ''),
  })

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { module, lesson } = await requireLesson({ request, context, params })
  const teach = (await readRevision(lesson.revision))?.record.teach
  if (!teach) throw notFound()
  const address = `/hoc/${module.id}/${lesson.slug}`
  return {
    ...{ number: lesson.number, title: lesson.title, address, teach },
    module: { id: module.id, title: module.title },
    printed: printedAddress(context.origin, address),
  }
}

/** What a member of a team holds in the hand beside a resident: on a phone, or printed on one sheet of A5. */
export default function TeachCardPage() {
  const words = useWords(teachingWords)
  const { number, title, address, teach, module, printed } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={address}>{words.lesson(number)}</Link>
        <Link to={`/hoc/${module.id}/day`}>{words.toModuleTeaching}</Link>
      </p>
      <article className="teach-card" lang="vi">
        <header className="teach-head">
          <div>
            <p className="teach-kind">
              <Plate>{number}</Plate> {paperWords.card}
            </p>
            <h1>{title}</h1>
          </div>
          <ScanMe says={paperWords.scanLesson} {...printed} />
        </header>
        <section aria-labelledby="noi">
          <h2 id="noi">
            <Drawing name="speaker" className="ic" />
            {paperWords.say}
          </h2>
          <ol className="say-aloud">
            {teach.say.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="tu-lam">
          <h2 id="tu-lam">
            <Drawing name="phone" className="ic" />
            {paperWords.handsOn}
          </h2>
          <ol className="hands-on">
            {teach.handsOn.map((thing) => (
              <li key={thing}>{thing}</li>
            ))}
          </ol>
        </section>
        <section className="never" aria-labelledby="khong">
          <h2 id="khong">
            <Drawing name="hand" className="ic" />
            {paperWords.never}
          </h2>
          <ul>
            {teach.never.map((thing) => (
              <li key={thing}>{thing}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="hoi">
          <h2 id="hoi">
            <Drawing name="check" className="ic" />
            {paperWords.ask}
          </h2>
          <ul className="ask-back">
            {teach.ask.map(({ question, listenFor }) => (
              <li key={question}>
                <b>{question}</b>
                <p>
                  <i>{paperWords.listenFor}</i> {listenFor}
                </p>
              </li>
            ))}
          </ul>
        </section>
      </article>
      <PrintButton note={words.a5} />
    </div>
  )
}

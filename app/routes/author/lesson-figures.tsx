import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { figureWords } from '~/components/authoring/figure-words'
import { ItemFiguresTable } from '~/components/authoring/item-figures-table'
import { ReadingStops } from '~/components/authoring/reading-stops'
import { RevisionSwitch } from '~/components/authoring/revision-switch'
import { PageLinks } from '~/components/groups/page-links'
import { readLessonFigures } from '~/domain/authoring/lesson-figures-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { vietnameseDay } from '~/lib/vietnamese-date'
import figuresStyles from '~/ui/styles/figures.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: figuresStyles }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? figureWords.vi.title} · Ngõ Số` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const asked = new URL(request.url).searchParams
  const of = { viewer, lessonId: params.lesson ?? '', revision: asked.get('ban') }
  const read = await readLessonFigures({ ...of, page: Number(asked.get('trang')) })
  if ('refusal' in read) throw notFound()
  const revisions = read.revisions.map(({ at, ...each }) => ({
    ...each,
    on: at ? vietnameseDay(vietnamDay(at)) : null,
  }))
  return { ...read, revisions }
}

export default function LessonFiguresPage() {
  const words = useWords(figureWords)
  const page = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/soan-bai/so-lieu">{words.toAll}</Link>
      </p>
      <h1 lang="vi">{page.title}</h1>
      <p>
        {page.isEverybody ? words.ofEverybody : words.ofOwn} {words.firstOnly}
      </p>
      <RevisionSwitch lessonId={page.lessonId} revisions={page.revisions} chosen={page.revision} />
      <section className="sec" aria-labelledby="tung-cau">
        <h2 id="tung-cau">{words.questions}</h2>
        <p className="small">{words.discriminationHint}</p>
        <ol className="figure-list">
          {page.questions.map(({ number, questionId, prompt, figures, typed }) => (
            <li key={questionId}>
              <h3>
                <span className="plate">{number}</span>
                <span lang="vi">{prompt}</span>
              </h3>
              <ItemFiguresTable {...{ number, figures, typed }} />
            </li>
          ))}
        </ol>
        <PageLinks page={page.page} pageCount={page.pageCount} />
      </section>
      <ReadingStops reading={page.reading} />
      <section className="sec flow" aria-labelledby="bi-bao">
        <h2 id="bi-bao">{words.reports}</h2>
        {page.reports.length === 0 && <p>{words.noReports}</p>}
        <ul>
          {page.reports.map(({ factId, count }) => (
            <li key={factId}>{words.report(factId, count)}</li>
          ))}
        </ul>
        {page.mayReviewFacts && (
          <p>
            <Link className="figure-facts" to="/du-kien?loc=can-xem-lai">
              {words.toFacts}
            </Link>
          </p>
        )}
      </section>
    </div>
  )
}

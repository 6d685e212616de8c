import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PaperQuestion } from '~/components/teaching/paper-question'
import { paperWords } from '~/components/teaching/paper-words'
import { PrintButton } from '~/components/teaching/print-button'
import { teachingWords } from '~/components/teaching/teaching-words'
import { pageTitle } from '~/ui/page-title'
import answerSheet from '~/ui/styles/teaching/answer-sheet.css?url'
import paper from '~/ui/styles/teaching/paper.css?url'
import a4 from '~/ui/styles/teaching/paper-a4.css?url'
import paperQuestion from '~/ui/styles/teaching/paper-question.css?url'
import { useWords } from '~/ui/words'
import { readSheet } from './read-sheet.server'
import { requireClassKit } from './require-class-kit.server'

export const links: LinksFunction = () =>
  [paper, paperQuestion, answerSheet, a4].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageTitle(matches, {
    vi: teachingWords.vi.keyOf(data?.title ?? ''),
    en: teachingWords.en.keyOf(data?.title ?? ''),
  }),
  { name: 'robots', content: 'noindex' },
]

export async function loader({ params }: LoaderFunctionArgs) {
  const { module, kit } = await requireClassKit(params)
  return { id: module.id, title: kit.title, questions: await readSheet(module, kit) }
}

/** The sheet with its key, for whoever teaches. */
export default function AnswerKeyPage() {
  const words = useWords(teachingWords)
  const { id, title, questions } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={`/hoc/${id}/lop-hoc`}>{words.toPlan}</Link>
      </p>
      <article className="answer-key" lang="vi">
        <header className="sheet-top">
          <div>
            <p>{paperWords.key}</p>
            <h1>{title}</h1>
          </div>
        </header>
        <ol className="paper-questions">
          {questions.map((open, i) => (
            <li key={open.question.id}>
              <PaperQuestion open={open} at={i + 1} isOpen />
            </li>
          ))}
        </ol>
      </article>
      <PrintButton note={words.a4} />
    </div>
  )
}

import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PaperQuestion } from '~/components/teaching/paper-question'
import { paperWords } from '~/components/teaching/paper-words'
import { PrintButton } from '~/components/teaching/print-button'
import { ScanMe } from '~/components/teaching/scan-me'
import { teachingWords } from '~/components/teaching/teaching-words'
import { printedAddress } from '~/http/printed-address'
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

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, {
    vi: teachingWords.vi.sheetOf(data?.title ?? ''),
    en: teachingWords.en.sheetOf(data?.title ?? ''),
  })

/** The pupils' sheet goes out without its key. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { module, kit } = await requireClassKit(params)
  const questions = (await readSheet(module, kit)).map(({ question }) => ({
    ...{ question, key: [], explain: '', whys: [] },
  }))
  return {
    ...{ id: module.id, title: kit.title, forWhom: kit.forWhom, questions },
    printed: printedAddress(context.origin, `/hoc/${module.id}`),
  }
}

export default function AnswerSheetPage() {
  const words = useWords(teachingWords)
  const { id, title, forWhom, questions, printed } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={`/hoc/${id}/lop-hoc`}>{words.toPlan}</Link>
      </p>
      <article className="answer-sheet" lang="vi">
        <header className="sheet-top">
          <div>
            <p>
              {paperWords.sheet}. {forWhom}.
            </p>
            <h1>{title}</h1>
            <p className="to-fill">
              {paperWords.name} <span className="fill-in is-name" /> {paperWords.className}{' '}
              <span className="fill-in" />
            </p>
          </div>
          <ScanMe says={paperWords.learnAgain} {...printed} />
        </header>
        <ol className="paper-questions">
          {questions.map((open, i) => (
            <li key={open.question.id}>
              <PaperQuestion open={open} at={i + 1} isOpen={false} />
            </li>
          ))}
        </ol>
      </article>
      <PrintButton note={words.a4} />
    </div>
  )
}

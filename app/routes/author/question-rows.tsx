import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { QuestionPage, type TypedQuestion } from '~/components/authoring/question-page'
import { questionWords } from '~/components/authoring/question-words'
import { readQuestionForm, withChangedRow, withFormRows } from '~/domain/authoring/question-form'
import { QUESTION_KINDS } from '~/domain/authoring/written-question'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import figuresStyles from '~/ui/styles/figures.css?url'
import questionsStyles from '~/ui/styles/questions.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { readQuestionPage } from './question-page.server'

export const links: LinksFunction = () =>
  [questionsStyles, figuresStyles].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: questionWords.vi.title, en: questionWords.en.title })

export function loader(asked: LoaderFunctionArgs) {
  return readQuestionPage(asked)
}

/** The same form with one row more or less, and everything that was typed; nothing is saved. */
export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer({ request, context })
  const form = await readForm(request)
  const kind = QUESTION_KINDS.find((each) => each === form.get('kind'))
  if (!kind) throw notFound()
  const { question } = readQuestionForm({ id: '', kind }, form)
  const typed = withFormRows(withChangedRow(question, String(form.get('dong') ?? '')))
  return data<TypedQuestion>({ typed, mark: String(form.get('mark') ?? ''), problems: [], conflict: null })
}

export default function QuestionRowsRoute() {
  return <QuestionPage page={useLoaderData<typeof loader>()} back={useFormAnswer<TypedQuestion>()} />
}

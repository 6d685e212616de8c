import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { QuestionPage, type TypedQuestion } from '~/components/authoring/question-page'
import { questionWords } from '~/components/authoring/question-words'
import { readQuestionForm, withFormRows, withoutEmptyRows } from '~/domain/authoring/question-form'
import { saveQuestion } from '~/domain/authoring/save-question.server'
import { QUESTION_KINDS } from '~/domain/authoring/written-question'
import { flashHeader } from '~/http/flash.server'
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

/** Saves the question as it stands in the form, finished or not. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const form = await readForm(request)
  const kind = QUESTION_KINDS.find((each) => each === form.get('kind'))
  if (!kind) throw notFound()
  const { question, problems } = readQuestionForm({ id: '', kind }, form)
  const typed = withFormRows(question)
  const [draftId, key, mark] = [params.draft ?? '', params.question ?? '', String(form.get('mark') ?? '')]
  if (problems.length > 0)
    return data<TypedQuestion>({ typed, mark, problems, conflict: null }, { status: 400 })
  const saved = await saveQuestion({
    viewer,
    draftId,
    key,
    question: withoutEmptyRows(question),
    mark,
    now: new Date(),
  })
  if ('ok' in saved) {
    const headers = { 'set-cookie': await flashHeader('noted') }
    return redirect(`/soan-bai/${draftId}/cau-hoi/${key}`, { status: 303, headers })
  }
  if (saved.refusal !== 'question-changed') throw notFound()
  const { theirs, changedByName } = saved
  return data<TypedQuestion>(
    { typed, mark: saved.mark, problems: [], conflict: { theirs, changedByName } },
    { status: 409 },
  )
}

export default function QuestionRoute() {
  return <QuestionPage page={useLoaderData<typeof loader>()} back={useFormAnswer<TypedQuestion>()} />
}

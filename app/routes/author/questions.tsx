import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { AddQuestionForm } from '~/components/authoring/add-question-form'
import { PutBackQuestion } from '~/components/authoring/put-back-question'
import { questionWords } from '~/components/authoring/question-words'
import { QuestionProblems, QuestionsList } from '~/components/authoring/questions-list'
import { PageLinks } from '~/components/groups/page-links'
import { listDraftQuestions } from '~/domain/authoring/draft-questions-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { Notice } from '~/ui/notice'
import { pageTitle } from '~/ui/page-title'
import questionsStyles from '~/ui/styles/questions.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: questionsStyles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: questionWords.vi.title, en: questionWords.en.title })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const asked = new URL(request.url).searchParams
  const page = Number(asked.get('trang'))
  const listed = await listDraftQuestions({ viewer, draftId: params.draft ?? '', page, now: new Date() })
  if ('refusal' in listed) throw notFound()
  const removed = asked.get('da-bo')
  return { ...listed, removed: removed ? { key: removed, version: asked.get('ban') ?? '' } : null }
}

export default function QuestionsPage() {
  const words = useWords(questionWords)
  const { draft, lines, count, others, removed, page, pageCount } = useLoaderData<typeof loader>()
  const own = `/soan-bai/${draft.draftId}`
  const address = `${own}/cau-hoi`
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={own}>{words.toDraft}</Link>
      </p>
      <h1>{words.title}</h1>
      <p className="lead" lang="vi">
        {draft.title}
      </p>
      {removed && draft.mayWrite && <PutBackQuestion address={address} removed={removed} />}
      {lines === null ? (
        <section className="flow">
          <Notice>{words.unreadable}</Notice>
          <QuestionProblems problems={others} />
          <p>
            <Link className="btn" to={`${own}?phan=cau-hoi`}>
              {words.toText}
            </Link>
          </p>
        </section>
      ) : (
        <>
          <p>
            {words.count(count)} {words.lead}
          </p>
          <p className="question-ways">
            {draft.mayWrite && <Link to={`${address}/nhap`}>{words.import}</Link>}
            <Link to={`${address}/xuat`}>{words.export}</Link>
            <Link to={`/soan-bai/so-lieu/${draft.lessonId}`}>{words.figures}</Link>
          </p>
          {!draft.mayWrite && <Notice sign="lock">{words.readOnly}</Notice>}
          {others.length > 0 && (
            <section className="question-missing" aria-labelledby="ca-danh-sach">
              <h2 id="ca-danh-sach">{words.others}</h2>
              <QuestionProblems problems={others} />
            </section>
          )}
          <QuestionsList {...{ address, lines, count }} mayWrite={draft.mayWrite} />
          <PageLinks page={page} pageCount={pageCount} />
          {draft.mayWrite && <AddQuestionForm address={address} />}
        </>
      )}
    </div>
  )
}

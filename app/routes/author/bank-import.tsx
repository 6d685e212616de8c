import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { bankPageWords } from '~/components/authoring/bank-page-words'
import { BankUploadForm } from '~/components/authoring/bank-upload-form'
import { questionWords } from '~/components/authoring/question-words'
import { listBankImports } from '~/domain/authoring/bank-import-queries.server'
import { readDraft } from '~/domain/authoring/draft-queries.server'
import { startBankImport } from '~/domain/authoring/start-bank-import.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { Drawing } from '~/ui/drawing/drawing'
import { pageTitle } from '~/ui/page-title'
import questionsStyles from '~/ui/styles/questions.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: questionsStyles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: bankPageWords.vi.importTitle, en: bankPageWords.en.importTitle })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const read = await readDraft(viewer, params.draft ?? '')
  if ('refusal' in read || !read.draft.mayWrite) throw notFound()
  const { draftId, title } = read.draft
  return { draftId, title, waiting: await listBankImports(draftId) }
}

/** A file arrives: read at once, kept for the review. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const draftId = params.draft ?? ''
  const form = await request.formData().catch(() => new FormData())
  const sent = form.get('tep')
  const file =
    sent instanceof File ? { name: sent.name, bytes: new Uint8Array(await sent.arrayBuffer()) } : null
  const started = await startBankImport({ viewer, draftId, file, now: new Date() })
  if ('ok' in started) return redirect(`/soan-bai/${draftId}/cau-hoi/nhap/${started.importId}`, 303)
  if (!('field' in started)) throw notFound()
  return data({ refusal: started.refusal }, { status: 400 })
}

export default function BankImportPage() {
  const words = useWords(bankPageWords)
  const list = useWords(questionWords)
  const { draftId, title, waiting } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const address = `/soan-bai/${draftId}/cau-hoi`
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={address}>{list.toList}</Link>
      </p>
      <h1>{words.importTitle}</h1>
      <p className="small" lang="vi">
        {title}
      </p>
      <p className="lead">{words.importLead}</p>
      <BankUploadForm address={`${address}/nhap`} refusal={refused?.refusal ?? null} />
      <section className="bank-template">
        <Drawing name="download" className="ic" />
        <p>{words.templateHint}</p>
        <a href={`${address}/nhap/mau`}>{words.template}</a>
      </section>
      {waiting.length > 0 && (
        <section className="sec flow" aria-labelledby="dang-cho">
          <h2 id="dang-cho">{words.waiting}</h2>
          <p className="small">{words.waitingHint}</p>
          <ul className="bank-waiting">
            {waiting.map(({ importId, fileName }) => (
              <li key={importId}>
                <Link to={`${address}/nhap/${importId}`}>{fileName}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

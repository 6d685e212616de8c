import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bankPageWords } from '~/components/authoring/bank-page-words'
import { BankReviewPage } from '~/components/authoring/bank-review-page'
import { readBankImport } from '~/domain/authoring/bank-import-queries.server'
import { keepBankChoices } from '~/domain/authoring/keep-bank-choices.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import questionsStyles from '~/ui/styles/questions.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: questionsStyles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: bankPageWords.vi.importTitle, en: bankPageWords.en.importTitle })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const asked = new URL(request.url).searchParams
  const [draftId, importId, page] = [params.draft ?? '', params.import ?? '', Number(asked.get('trang'))]
  const read = await readBankImport({ viewer, draftId, importId, page, now: new Date() })
  if ('refusal' in read) throw notFound()
  return { ...read, refusal: asked.get('loi') }
}

/** What was ticked and filled in on this page is kept for later. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const fields = await readForm(request)
  const [draftId, importId] = [params.draft ?? '', params.import ?? '']
  const kept = await keepBankChoices({ viewer, draftId, importId, fields })
  if ('refusal' in kept) throw notFound()
  const page = Number(fields.get('trang')) || 1
  const headers = { 'set-cookie': await flashHeader('noted') }
  return redirect(`/soan-bai/${draftId}/cau-hoi/nhap/${importId}?trang=${page}`, { status: 303, headers })
}

export default function BankReview() {
  return <BankReviewPage review={useLoaderData<typeof loader>()} />
}

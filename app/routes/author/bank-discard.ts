import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { discardBankImport } from '~/domain/authoring/discard-bank-import.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}/cau-hoi/nhap/${params.import}`)
}

/** A file of questions is thrown away; the lesson stays as it is. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [draftId, importId] = [params.draft ?? '', params.import ?? '']
  const done = await discardBankImport({ viewer, draftId, importId })
  if ('refusal' in done) throw notFound()
  const headers = { 'set-cookie': await flashHeader('noted') }
  return redirect(`/soan-bai/${draftId}/cau-hoi/nhap`, { status: 303, headers })
}

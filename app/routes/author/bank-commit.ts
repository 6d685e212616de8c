import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { commitBankImport } from '~/domain/authoring/commit-bank-import.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}/cau-hoi/nhap/${params.import}`)
}

/** The chosen questions of a file become questions of the lesson. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const fields = await readForm(request)
  const [draftId, importId] = [params.draft ?? '', params.import ?? '']
  const done = await commitBankImport({ viewer, draftId, importId, fields, now: new Date() })
  if ('ok' in done) {
    const headers = { 'set-cookie': await flashHeader('noted') }
    return redirect(`/soan-bai/${draftId}/cau-hoi?trang=9999`, { status: 303, headers })
  }
  if (done.refusal === 'no-such-import') throw notFound()
  return redirect(`/soan-bai/${draftId}/cau-hoi/nhap/${importId}?loi=${done.refusal}`, 303)
}

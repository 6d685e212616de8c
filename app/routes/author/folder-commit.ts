import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { commitFolderImport } from '~/domain/authoring/commit-folder-import.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

/** The lessons that wait become drafts. One leads to its draft, several to the list. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const result = await commitFolderImport({ viewer, importId: params.import ?? '', now: new Date() })
  if ('refusal' in result) throw notFound()
  const [first] = result.draftIds
  const page = first && result.draftIds.length === 1 ? `/soan-bai/${first}` : '/soan-bai'
  return redirect(page, { status: 303, headers: { 'set-cookie': await flashHeader('noted') } })
}

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/nhap/${params.import}`)
}

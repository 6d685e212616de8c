import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { replaceDraftPicture } from '~/domain/authoring/replace-draft-picture.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { picturesAddress, withRefused } from './picture-addresses'

/** Another picture comes in place of one. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [draftId, name] = [params.draft ?? '', params.name ?? '']
  const file = (await request.formData().catch(() => new FormData())).get('hinh')
  const bytes = new Uint8Array(file instanceof File ? await file.arrayBuffer() : [])
  const result = await replaceDraftPicture({ viewer, draftId, name, bytes, now: new Date() })
  if ('ok' in result)
    return redirect(`${picturesAddress(draftId)}/${result.name}`, {
      status: 303,
      headers: { 'set-cookie': await flashHeader('noted') },
    })
  if (result.refusal === 'no-such-draft' || result.refusal === 'no-such-picture') throw notFound()
  const page = `${picturesAddress(draftId)}/${name}`
  return redirect(withRefused(page, [{ fileName: 'thay', problem: result.refusal }]), 303)
}

export function loader({ params }: ActionFunctionArgs) {
  return redirect(`${picturesAddress(params.draft ?? '')}/${params.name}`)
}

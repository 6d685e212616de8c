import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { removeDraftPicture } from '~/domain/authoring/remove-draft-picture.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { picturesAddress, withRefused } from './picture-addresses'

/** A picture leaves the draft. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [draftId, name] = [params.draft ?? '', params.name ?? '']
  const result = await removeDraftPicture({ viewer, draftId, name, now: new Date() })
  const page = picturesAddress(draftId)
  if ('ok' in result)
    return redirect(page, { status: 303, headers: { 'set-cookie': await flashHeader('noted') } })
  if (result.refusal !== 'not-open') throw notFound()
  return redirect(withRefused(`${page}/${name}`, [{ fileName: 'bo', problem: result.refusal }]), 303)
}

export function loader({ params }: ActionFunctionArgs) {
  return redirect(`${picturesAddress(params.draft ?? '')}/${params.name}`)
}

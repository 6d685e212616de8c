import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { renameDraftPicture } from '~/domain/authoring/rename-draft-picture.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { picturesAddress, withRefused } from './picture-addresses'

const fields = z.object({ ten: line(60) })

/** A picture is called otherwise. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { ten: wished } = await readFields(request, fields)
  const [draftId, name] = [params.draft ?? '', params.name ?? '']
  const result = await renameDraftPicture({ viewer, draftId, name, wished, now: new Date() })
  if ('ok' in result)
    return redirect(`${picturesAddress(draftId)}/${result.name}`, {
      status: 303,
      headers: { 'set-cookie': await flashHeader('noted') },
    })
  if (result.refusal === 'no-such-draft' || result.refusal === 'no-such-picture') throw notFound()
  const page = `${picturesAddress(draftId)}/${name}`
  return redirect(withRefused(page, [{ fileName: 'ten', problem: result.refusal }]), 303)
}

export function loader({ params }: ActionFunctionArgs) {
  return redirect(`${picturesAddress(params.draft ?? '')}/${params.name}`)
}

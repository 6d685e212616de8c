import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { adoptEdition } from '~/domain/authoring/adopt-edition.server'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { backToEdition } from './back-to-edition.server'

const fields = z.object({ 'dia-ban': line(100) })

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/ban/${params.edition}`)
}

/** A place above takes a lesson over for all below it. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const editionId = Number(params.edition)
  const { 'dia-ban': placeId } = await readFields(request, fields)
  const result = await adoptEdition({ viewer, editionId, placeId, now: new Date() })
  return backToEdition(editionId, result, 'edition-adopted')
}

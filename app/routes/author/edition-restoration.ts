import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'

import { restoreEdition } from '~/domain/authoring/restore-edition.server'

import { requireViewer } from '~/http/viewer.server'
import { backToEdition } from './back-to-edition.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/ban/${params.edition}`)
}

/** An earlier edition is used again. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const editionId = Number(params.edition)
  const result = await restoreEdition({ viewer, editionId, now: new Date() })
  return backToEdition(editionId, result, 'edition-restored')
}

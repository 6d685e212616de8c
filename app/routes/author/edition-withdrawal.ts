import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'

import { withdrawEdition } from '~/domain/authoring/withdraw-edition.server'

import { requireViewer } from '~/http/viewer.server'
import { backToEdition } from './back-to-edition.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/ban/${params.edition}`)
}

/** A lesson is seen no more in this scope. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const editionId = Number(params.edition)
  const result = await withdrawEdition({ viewer, editionId, now: new Date() })
  return backToEdition(editionId, result, 'edition-withdrawn')
}

import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { readEditions } from '~/domain/lessons/edition-queries.server'
import { chosenLocalHeader } from '~/http/chosen-local.server'
import { readForm } from '~/http/read-form.server'
import { safeReturn } from '~/http/safe-return'

/** Wants the words and the lessons of a place on this device, or (an empty id) those for the whole country. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request)
  const place = String(form.get('noi') ?? '')
  const back = safeReturn(String(form.get('ve') ?? '/'))
  const [{ locals }, { editions }] = await Promise.all([readCatalogue(), readEditions()])
  const isKnown =
    place === '' ||
    locals.some((local) => local.place === place) ||
    editions.some(({ scopeKind, scopeId }) => scopeKind === 'place' && scopeId === place)
  // Words that were withdrawn while the page stood open: there is nothing to choose, and the lesson shows what there is.
  if (!isKnown) return redirect(back, 303)
  return redirect(back, { status: 303, headers: { 'set-cookie': await chosenLocalHeader(place) } })
}

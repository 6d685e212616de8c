import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { chosenLocalHeader } from '~/http/chosen-local.server'
import { readForm } from '~/http/read-form.server'
import { safeReturn } from '~/http/safe-return'

/** Wants the words of a place in lessons on this device, or (an empty id) those for the whole country. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request)
  const place = String(form.get('noi') ?? '')
  const back = safeReturn(String(form.get('ve') ?? '/'))
  const { locals } = await readCatalogue()
  const isKnown = place === '' || locals.some((local) => local.place === place)
  // Words that were withdrawn while the page stood open: there is nothing to choose, and the lesson shows what there is.
  if (!isKnown) return redirect(back, 303)
  return redirect(back, { status: 303, headers: { 'set-cookie': await chosenLocalHeader(place) } })
}

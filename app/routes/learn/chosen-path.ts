import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { chosenPathHeader } from '~/http/chosen-path.server'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'

/** Follows a path on this device, or (an empty id) leaves it. */
export async function action({ request }: ActionFunctionArgs) {
  const id = String((await readForm(request)).get('lo-trinh') ?? '')
  const { paths } = await readCatalogue()
  if (id && !paths.some((path) => path.id === id)) throw notFound()
  return redirect(id ? `/lo-trinh/${id}` : '/lo-trinh', {
    status: 303,
    headers: { 'set-cookie': await chosenPathHeader(id) },
  })
}

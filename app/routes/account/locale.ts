import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { setLocale } from '~/domain/accounts/set-locale.server'
import { localeHeader } from '~/http/preferences.server'
import { readForm } from '~/http/read-form.server'
import { safeReturn } from '~/http/safe-return'
import { getViewer } from '~/http/viewer.server'

export async function action({ request, context }: ActionFunctionArgs) {
  const [form, viewer] = await Promise.all([readForm(request), getViewer({ request, context })])
  const locale = form.get('tieng') === 'en' ? 'en' : 'vi'
  if (viewer) await setLocale({ personId: viewer.personId, locale })
  return redirect(safeReturn(String(form.get('ve') ?? '/')), {
    headers: { 'set-cookie': await localeHeader(locale) },
  })
}

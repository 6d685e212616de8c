import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { EntryPage } from '~/components/accounts/entry-page'
import { minutesUntil } from '~/components/accounts/minutes-until'
import { OutsideNewForm } from '~/components/accounts/outside-new-form'
import { outsideWords } from '~/components/accounts/outside-words'
import { outsideSettings } from '~/domain/accounts/outside-settings.server'
import { registerFromOutside } from '~/domain/accounts/register-from-outside.server'
import { deviceName } from '~/http/device-name'
import { enterAs } from '~/http/enter-as.server'
import { notFound } from '~/http/not-found'
import { outsidePerson } from '~/http/outside-cookies.server'
import { readPreferences } from '~/http/preferences.server'
import { line, readFields } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { safeReturn } from '~/http/safe-return'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { sendHeaders } from './refused-factor.server'

const STALE = '/dang-nhap?ngoai=stale'
const fields = z.object({ displayName: line() })

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: outsideWords.vi.newTitle, en: outsideWords.en.newTitle })

export const headers = sendHeaders

/** Somebody whom the provider knows and we do not: nobody is registered before they press. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const settings = outsideSettings()
  if (!settings) throw notFound()
  const person = await outsidePerson.read({ request, context }, new Date())
  if (!person) throw redirect(STALE)
  return { name: person.name, label: settings.label }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (!outsideSettings()) throw notFound()
  const { displayName } = await readFields(request, fields)
  const now = new Date()
  const person = await outsidePerson.read({ request, context }, now)
  if (!person) throw redirect(STALE, 303)
  const [{ locale }, { issuer, subject, to }] = [await readPreferences(request), person]
  const device = deviceName(request)
  const asked = { issuer, subject, displayName, address: context.address, device, locale, now }
  const result = await registerFromOutside(asked)
  if ('refusal' in result) {
    const minutes = 'retryAt' in result ? minutesUntil(result.retryAt, now) : null
    return data({ displayName, refusal: result.refusal, minutes }, refusalAnswer(result, now))
  }
  const cookies = [await outsidePerson.drop(context)]
  const { token } = result
  return enterAs({ request, context }, { token, flash: 'registered', to: safeReturn(to), cookies })
}

export default function OutsideNewPage() {
  const words = useWords(outsideWords)
  return (
    <EntryPage title={words.newTitle}>
      <OutsideNewForm {...useLoaderData<typeof loader>()} refused={useFormAnswer<typeof action>()} />
    </EntryPage>
  )
}

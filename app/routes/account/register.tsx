import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { AlreadyIn } from '~/components/accounts/already-in'
import { EntryPage } from '~/components/accounts/entry-page'
import { findRegistrationRefusals } from '~/components/accounts/find-registration-refusals'
import { minutesUntil } from '~/components/accounts/minutes-until'
import { RegistrationForm } from '~/components/accounts/registration-form'
import { registrationWords } from '~/components/accounts/registration-words'
import { registerPerson } from '~/domain/accounts/register-person.server'
import { deviceLessonsHeader, readDeviceLessons } from '~/http/device-lessons.server'
import { deviceName } from '~/http/device-name'
import { enterAs } from '~/http/enter-as.server'
import { keepDeviceWork } from '~/http/keep-device-work.server'
import { readPreferences } from '~/http/preferences.server'
import { line, readFields, text, tick } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { safeReturn } from '~/http/safe-return'
import { getViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({
  ...{ displayName: line(), identifier: line(), secret: text(500), ve: line(500) },
  ...{ keep: tick(), deviceWork: text(2_000_000).optional() },
})

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: registrationWords.vi.title, en: registrationWords.en.title })

/** `Retry-After` of a refusal reaches the browser only through here. */
export const headers = ({ actionHeaders }: { actionHeaders: Headers }) => actionHeaders

export async function loader({ request, context }: LoaderFunctionArgs) {
  const [viewer, lessons] = await Promise.all([getViewer({ request, context }), readDeviceLessons(request)])
  const to = safeReturn(new URL(request.url).searchParams.get('ve'))
  return { name: viewer?.displayName ?? null, to, deviceLessons: lessons.length }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { ve, keep, deviceWork, ...typed } = await readFields(request, fields)
  const { locale } = await readPreferences(request)
  const now = new Date()
  const to = safeReturn(ve)
  const device = deviceName(request)
  const result = await registerPerson({ ...typed, address: context.address, device, locale, now })
  if ('refusal' in result) {
    const { displayName, identifier } = typed
    const refusals = 'field' in result ? findRegistrationRefusals(typed, result) : []
    const minutes = 'retryAt' in result ? minutesUntil(result.retryAt, now) : null
    // Where the offer was not shown, nobody declined it.
    const isKeeping = keep || deviceWork === undefined
    return data({ displayName, identifier, to, refusals, minutes, isKeeping }, refusalAnswer(result, now))
  }
  const { personId, token } = result
  const isKept = keep && (await keepWork({ request, personId, deviceWork: deviceWork ?? '', now }))
  // After "registered-and-kept" the browser forgets its work, so it is said only when that work came along.
  const keptFlash = deviceWork ? 'registered-and-kept' : 'device-work-kept'
  return enterAs(
    { request, context },
    {
      ...{ token, to, flash: isKept ? keptFlash : 'registered' },
      cookies: isKept ? [await deviceLessonsHeader([])] : [],
    },
  )
}

/** The account stands by now: whatever goes wrong here stays on the device and must not look like a failed registration. */
async function keepWork(work: Parameters<typeof keepDeviceWork>[0]): Promise<boolean> {
  try {
    return (await keepDeviceWork(work)).isKept
  } catch (error) {
    console.error(error)
    return false
  }
}

export default function RegisterPage() {
  const words = useWords(registrationWords)
  const { name, deviceLessons, ...asked } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const to = refused?.to ?? asked.to
  return (
    <EntryPage title={words.title}>
      {name !== null && !refused ? (
        <AlreadyIn name={name} to={to} />
      ) : (
        <RegistrationForm to={to} deviceLessons={deviceLessons} refused={refused} />
      )}
    </EntryPage>
  )
}

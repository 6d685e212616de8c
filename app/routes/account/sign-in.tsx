import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { AlreadyIn } from '~/components/accounts/already-in'
import { DemonstrationAccounts } from '~/components/accounts/demonstration-accounts'
import { EntryPage } from '~/components/accounts/entry-page'
import { minutesUntil } from '~/components/accounts/minutes-until'
import { OutsideRefusal } from '~/components/accounts/outside-way'
import { SignInForm } from '~/components/accounts/sign-in-form'
import { signInWords } from '~/components/accounts/sign-in-words'
import { isDemonstration } from '~/domain/accounts/mode.server'
import { outsideSettings } from '~/domain/accounts/outside-settings.server'
import { signIn } from '~/domain/accounts/sign-in.server'
import { readDevice } from '~/http/device-cookie.server'
import { deviceName } from '~/http/device-name'
import { enterAs } from '~/http/enter-as.server'
import { showHereHeader } from '~/http/people-here.server'
import { line, readFields, text, tick } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { safeReturn } from '~/http/safe-return'
import { getViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({ identifier: line(), secret: text(500), ve: line(500), shown: tick() })

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: signInWords.vi.title, en: signInWords.en.title })

/** `Retry-After` of a refusal reaches the browser only through here. */
export const headers = ({ actionHeaders }: { actionHeaders: Headers }) => actionHeaders

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await getViewer({ request, context })
  const search = new URL(request.url).searchParams
  return {
    name: viewer?.displayName ?? null,
    to: safeReturn(search.get('ve')),
    isExpired: search.get('ly-do') === 'het-phien',
    isDemonstration: isDemonstration(),
    outside: outsideSettings()?.label ?? null,
    outsideRefusal: search.get('ngoai'),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { identifier, secret, ve, shown } = await readFields(request, fields)
  const now = new Date()
  const to = safeReturn(ve)
  const [device, { deviceHash, header }] = [deviceName(request), await readDevice({ request, context })]
  const result = await signIn({ identifier, secret, address: context.address, device, deviceHash, now })
  if ('refusal' in result) {
    const minutes = 'retryAt' in result ? minutesUntil(result.retryAt, now) : null
    return data({ identifier, to, refusal: result.refusal, minutes }, refusalAnswer(result, now))
  }
  const cookies = [header]
  if (shown) cookies.push(await showHereHeader({ request, context }, result.personId))
  return enterAs({ request, context }, { token: result.token, flash: 'signed-in', to, cookies, isBack: true })
}

export default function SignInPage() {
  const words = useWords(signInWords)
  const { name, isExpired, isDemonstration, outside, outsideRefusal, ...asked } =
    useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const to = refused?.to ?? asked.to
  return (
    <EntryPage title={words.title} more={isDemonstration && <DemonstrationAccounts to={to} />}>
      {name !== null && !refused ? (
        <>
          {outside && <OutsideRefusal refusal={outsideRefusal} />}
          <AlreadyIn name={name} to={to} />
        </>
      ) : (
        <SignInForm
          {...{ to, refused, outside }}
          isExpired={isExpired && !refused}
          outsideRefusal={refused ? null : outsideRefusal}
        />
      )}
    </EntryPage>
  )
}

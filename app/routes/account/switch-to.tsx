import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EntryPage } from '~/components/accounts/entry-page'
import { minutesUntil } from '~/components/accounts/minutes-until'
import { SwitchForm } from '~/components/accounts/switch-form'
import { switchWords } from '~/components/accounts/switch-words'
import { listPeopleHere } from '~/domain/accounts/people-here-queries.server'
import { signInHere } from '~/domain/accounts/sign-in-here.server'
import { arrive } from '~/http/arrive.server'
import { readDevice } from '~/http/device-cookie.server'
import { deviceName } from '~/http/device-name'
import { readPeopleHere } from '~/http/people-here.server'
import { readFields } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { pageTitle } from '~/ui/page-title'
import classes from '~/ui/styles/classes.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { pinFields, pinHeaders, readOwnPin } from './read-pin.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: classes }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: switchWords.vi.title, en: switchWords.en.title })

export const headers = pinHeaders

/** Somebody of this device picked themself. Who is not here (any more) picks anew. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { deviceHash } = await readDevice({ request, context })
  const personIds = await readPeopleHere({ request, context })
  const here = (await listPeopleHere({ deviceHash, personIds })).find(({ handle }) => handle === params.who)
  if (!here) throw redirect('/doi-nguoi')
  const { handle, name, secretKind } = here
  return { handle, name, secretKind }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { secret, chosen, isSent } = readOwnPin(await readFields(request, pinFields))
  if (!isSent) return data({ refusal: null, minutes: null, chosen })
  const now = new Date()
  const { deviceHash, header } = await readDevice({ request, context })
  const personIds = await readPeopleHere({ request, context })
  const asked = { deviceHash, personIds, handle: params.who ?? '', secret, address: context.address, now }
  const result = await signInHere({ ...asked, device: deviceName(request) })
  if ('refusal' in result) {
    if (result.refusal === 'not-here') throw redirect('/doi-nguoi', 303)
    const minutes = 'retryAt' in result ? minutesUntil(result.retryAt, now) : null
    return data({ refusal: result.refusal, minutes, chosen: [] }, refusalAnswer(result, now))
  }
  return arrive({ request, context }, { ...result, flash: 'signed-in', isShownHere: true, cookies: [header] })
}

export default function SwitchToPage() {
  const words = useWords(switchWords)
  const { handle, name, secretKind } = useLoaderData<typeof loader>()
  return (
    <EntryPage title={words.greeting(name)}>
      <SwitchForm handle={handle} secretKind={secretKind} refused={useFormAnswer<typeof action>()} />
    </EntryPage>
  )
}

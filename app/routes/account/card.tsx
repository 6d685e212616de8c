import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { cardEntryWords } from '~/components/accounts/card-entry-words'
import { CardGone } from '~/components/accounts/card-gone'
import { CardPinForm } from '~/components/accounts/card-pin-form'
import { CardWanted } from '~/components/accounts/card-wanted'
import { EntryPage } from '~/components/accounts/entry-page'
import { minutesUntil } from '~/components/accounts/minutes-until'
import { readScannedCard } from '~/domain/accounts/scanned-card-queries.server'
import { signInByCard } from '~/domain/accounts/sign-in-by-card.server'
import { arrive } from '~/http/arrive.server'
import { readDevice } from '~/http/device-cookie.server'
import { deviceName } from '~/http/device-name'
import { scannedCard } from '~/http/held-token.server'
import { readFields, tick } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { getViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import classes from '~/ui/styles/classes.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { pinFields, pinHeaders, readOwnPin } from './read-pin.server'

const fields = pinFields.extend({ shown: tick() })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: classes }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: cardEntryWords.vi.title, en: cardEntryWords.en.title })

export const headers = pinHeaders

/** Without a card: how to scan one. With one: whose it is, and the PIN. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const token = await scannedCard.read({ request, context })
  if (token === null) return data({ state: 'none' as const })
  const card = await readScannedCard(token, new Date())
  if ('refusal' in card) return data({ state: 'gone' as const }, refusalAnswer(card, new Date()))
  const viewer = await getViewer({ request, context })
  if (viewer?.personId === card.personId && request.method === 'GET') throw redirect('/')
  if (card.isFirst) throw redirect('/dang-nhap/the/lan-dau')
  const { displayName: name, secretKind } = card
  return data({ state: 'ask' as const, name, secretKind, present: viewer?.displayName ?? null })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { shown, ...typed } = await readFields(request, fields)
  const { secret, chosen, isSent } = readOwnPin(typed)
  if (!isSent) return data({ refusal: null, minutes: null, chosen })
  const now = new Date()
  const token = (await scannedCard.read({ request, context })) ?? ''
  const [device, known] = [deviceName(request), await readDevice({ request, context })]
  const { deviceHash } = known
  const result = await signInByCard({ token, secret, address: context.address, device, deviceHash, now })
  if ('refusal' in result) {
    const minutes = 'retryAt' in result ? minutesUntil(result.retryAt, now) : null
    return data({ refusal: result.refusal, minutes, chosen: [] }, refusalAnswer(result, now))
  }
  const cookies = [known.header, await scannedCard.drop(context)]
  return arrive({ request, context }, { ...result, flash: 'signed-in', isShownHere: shown, cookies })
}

export default function CardPage() {
  const words = useWords(cardEntryWords)
  const shown = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  if (shown.state === 'ask' && refused?.refusal !== 'card-not-valid')
    return (
      <EntryPage title={words.greeting(shown.name)}>
        <CardPinForm secretKind={shown.secretKind} present={shown.present} refused={refused} />
      </EntryPage>
    )
  if (shown.state === 'none')
    return (
      <EntryPage title={words.title}>
        <CardWanted />
      </EntryPage>
    )
  return (
    <EntryPage title={words.goneTitle}>
      <CardGone />
    </EntryPage>
  )
}

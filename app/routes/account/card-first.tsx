import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { cardEntryWords } from '~/components/accounts/card-entry-words'
import { CardGone } from '~/components/accounts/card-gone'
import { EntryPage } from '~/components/accounts/entry-page'
import { FirstPinForm } from '~/components/accounts/first-pin-form'
import { chooseFirstPin } from '~/domain/accounts/choose-first-pin.server'
import { readScannedCard } from '~/domain/accounts/scanned-card-queries.server'
import { arrive } from '~/http/arrive.server'
import { readDevice } from '~/http/device-cookie.server'
import { deviceName } from '~/http/device-name'
import { scannedCard } from '~/http/held-token.server'
import { line, readFields, tick } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { getViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({ pin: line(), again: line(), shown: tick() })

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: cardEntryWords.vi.firstTitle, en: cardEntryWords.en.firstTitle })

/** The first time with a card: greets, and lets a PIN be chosen. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const token = await scannedCard.read({ request, context })
  if (token === null) throw redirect('/dang-nhap/the')
  const card = await readScannedCard(token, new Date())
  if ('refusal' in card) return data({ card: null }, refusalAnswer(card, new Date()))
  if (!card.isFirst) throw redirect('/dang-nhap/the')
  const viewer = await getViewer({ request, context })
  return data({ card: { name: card.displayName, present: viewer?.displayName ?? null } })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { pin, again, shown } = await readFields(request, fields)
  const now = new Date()
  const token = (await scannedCard.read({ request, context })) ?? ''
  const [device, known] = [deviceName(request), await readDevice({ request, context })]
  const asked = { token, pin, again, address: context.address, device, deviceHash: known.deviceHash, now }
  const result = await chooseFirstPin(asked)
  if ('refusal' in result) return data({ refused: result }, refusalAnswer(result, now))
  const cookies = [known.header, await scannedCard.drop(context)]
  return arrive({ request, context }, { ...result, flash: 'first-pin-chosen', isShownHere: shown, cookies })
}

export default function FirstPinPage() {
  const words = useWords(cardEntryWords)
  const { card } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()?.refused
  if (!card || refused?.refusal === 'card-not-valid')
    return (
      <EntryPage title={words.goneTitle}>
        <CardGone />
      </EntryPage>
    )
  return (
    <EntryPage title={words.greeting(card.name)}>
      <FirstPinForm present={card.present} refused={refused} />
    </EntryPage>
  )
}

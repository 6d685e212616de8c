import { type ActionFunctionArgs, data, type LinksFunction, type MetaFunction } from '@remix-run/node'
import { z } from 'zod'
import { cardEntryWords } from '~/components/accounts/card-entry-words'
import { EntryPage } from '~/components/accounts/entry-page'
import { FirstCodeForm } from '~/components/accounts/first-code-form'
import { minutesUntil } from '~/components/accounts/minutes-until'
import { chooseFirstPinByCode } from '~/domain/accounts/choose-first-pin.server'
import { arrive } from '~/http/arrive.server'
import { readDevice } from '~/http/device-cookie.server'
import { deviceName } from '~/http/device-name'
import { line, readFields, tick } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { pageTitle } from '~/ui/page-title'
import cards from '~/ui/styles/cards.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({ identifier: line(), code: line(40), pin: line(), again: line(), shown: tick() })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: cards }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: cardEntryWords.vi.codeTitle, en: cardEntryWords.en.codeTitle })

/** `Retry-After` of a refusal reaches the browser only through here. */
export const headers = ({ actionHeaders }: { actionHeaders: Headers }) => actionHeaders

export function loader() {
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { shown, ...typed } = await readFields(request, fields)
  const now = new Date()
  const [device, known] = [deviceName(request), await readDevice({ request, context })]
  const { deviceHash } = known
  const result = await chooseFirstPinByCode({ ...typed, address: context.address, device, deviceHash, now })
  if ('refusal' in result) {
    const minutes = 'retryAt' in result ? minutesUntil(result.retryAt, now) : null
    const field = 'field' in result ? result.field : null
    const { identifier, code } = typed
    return data({ identifier, code, field, refusal: result.refusal, minutes }, refusalAnswer(result, now))
  }
  return arrive(
    { request, context },
    { ...result, flash: 'first-pin-chosen', isShownHere: shown, cookies: [known.header] },
  )
}

export default function FirstCodePage() {
  const words = useWords(cardEntryWords)
  return (
    <EntryPage title={words.codeTitle}>
      <FirstCodeForm refused={useFormAnswer<typeof action>()} />
    </EntryPage>
  )
}

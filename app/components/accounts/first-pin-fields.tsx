import type { FirstPinRefusal } from '~/domain/accounts/check-first-pin'
import { useWords } from '~/ui/words'
import { cardEntryWords } from './card-entry-words'
import { PinField } from './pin-field'

type Refused = { field: string; refusal: string }

/** A first PIN, typed twice; never filled in again. */
export function FirstPinFields({ refused }: { refused?: Refused | undefined }) {
  const words = useWords(cardEntryWords)
  const problem = refused && firstPinProblem(refused, words)
  const errorAt = (field: string) => (problem?.field === field ? { error: problem.text } : {})
  return (
    <>
      <PinField name="pin" label={words.pin} hint={words.pinHint} {...errorAt('pin')} />
      <PinField name="again" label={words.again} {...errorAt('again')} />
    </>
  )
}

/** What has to be mended about a PIN; undefined when it is about something else. */
export function firstPinProblem(
  { field, refusal }: Refused,
  words: (typeof cardEntryWords)['vi'],
): { field: string; text: string } | undefined {
  const text = (words.pinProblems as Record<string, string>)[
    refusal satisfies FirstPinRefusal['refusal'] | string
  ]
  return text === undefined ? undefined : { field, text }
}

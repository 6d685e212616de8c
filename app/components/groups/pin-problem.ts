import { minutesUntil } from '~/components/accounts/minutes-until'
import type { joinWords } from './join-words'

export type PinRefusal = { refusal: string; field?: string; retryAt?: Date }
/** What went wrong, by name: the page finds the words. */
export type ToldRefusal = { refusal: string; field?: string; minutes: number | null }
export type PinProblem = { field?: string; text: string }

export function toldRefusal({ refusal, field, retryAt }: PinRefusal, now: Date): ToldRefusal {
  return { refusal, field, minutes: retryAt ? minutesUntil(retryAt, now) : null }
}

/** A refusal in the learner's words, at the field to mend where there is one. */
export function pinProblem(
  told: ToldRefusal | null | undefined,
  words: (typeof joinWords)['vi'],
): PinProblem | null {
  if (!told) return null
  const { refusal, field, minutes } = told
  const waits: Record<string, (minutes: number) => string> = {
    'too-many-attempts': words.tooManyAttempts,
    'too-many-codes': words.tooManyCodes,
  }
  const wait = waits[refusal]
  if (wait) return { text: wait(minutes ?? 1) }
  if (refusal === 'join-closed') return { text: words.closedFor }
  if (refusal === 'class-full') return { text: words.full }
  const sentences: Record<string, string> = words.refusals
  // Pictures have no field that a link could lead to: they follow at once.
  return { field: field === 'pictures' ? undefined : field, text: sentences[refusal] ?? refusal }
}

import type { RefusedFactor } from '~/components/accounts/factor-problem'
import { minutesUntil } from '~/components/accounts/minutes-until'
import { refusalAnswer } from '~/http/refusal-status'

/** `Retry-After` of a refusal reaches the browser only through here. */
export const sendHeaders = ({ actionHeaders }: { actionHeaders: Headers }) => actionHeaders

/** How a refusal about the second factor is shown, and its status. */
export function refusedFactor(
  result: { refusal: string; field?: string; retryAt?: Date },
  now: Date,
): [RefusedFactor, ResponseInit] {
  const minutes = result.retryAt ? minutesUntil(result.retryAt, now) : null
  const { refusal, field } = result
  return [{ refusal, field, minutes }, refusalAnswer(result, now)]
}

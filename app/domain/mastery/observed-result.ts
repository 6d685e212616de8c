/** How somebody did it while another person watched: alone, with help, or not yet. */
export const OBSERVED_RESULTS = ['alone', 'helped', 'not-yet'] as const

export type ObservedResult = (typeof OBSERVED_RESULTS)[number]

export function isObservedResult(text: string): text is ObservedResult {
  return (OBSERVED_RESULTS as readonly string[]).includes(text)
}

/** As a practice run: alone is a success, helped is one that used a hint, not yet is a failure. */
export function observedOutcome(result: ObservedResult): { isRight: boolean; hintUsed: boolean } {
  return { isRight: result !== 'not-yet', hintUsed: result === 'helped' }
}

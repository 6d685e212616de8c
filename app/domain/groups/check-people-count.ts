export type CountRefusal = 'count-not-clear'

/** How many people live in a household: 1 to 50. */
export function checkPeopleCount(typed: string): { peopleCount: number } | { refusal: CountRefusal } {
  const text = typed.trim()
  const peopleCount = Number(text)
  return /^\d{1,2}$/.test(text) && peopleCount >= 1 && peopleCount <= 50
    ? { peopleCount }
    : { refusal: 'count-not-clear' }
}

/** Whether the month in which a fact was to be checked again is over; both months as YYYY-MM. */
export function isOverdue(fact: { reviewOn: string }, month: string): boolean {
  return fact.reviewOn < month
}

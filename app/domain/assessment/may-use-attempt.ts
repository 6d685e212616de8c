/** An attempt is for the person who sits it, and nobody else. */
export function mayUseAttempt(personId: string, attempt: { personId: string } | null): boolean {
  return attempt !== null && attempt.personId === personId
}

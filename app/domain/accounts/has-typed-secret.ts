/** Does this person sign in by something that can be typed into a field? */
export function hasTypedSecret(person: { secretHash: string | null; secretKind: string }): boolean {
  return person.secretHash !== null && person.secretKind === 'password'
}

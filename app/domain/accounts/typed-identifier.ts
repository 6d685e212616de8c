const PLACEHOLDER = ':'

/** What holds the place of a user name until somebody takes the account over; nobody can type it. */
export function unclaimedIdentifier(personId: string): string {
  return PLACEHOLDER + personId
}

/** Whether nobody has taken the account over yet. One whose secret was taken away stays its owner's. */
export function isUnclaimed({ identifier }: { identifier: string }): boolean {
  return identifier.startsWith(PLACEHOLDER)
}

/**
 * What somebody can type to sign in; '' for an account of a class, whose identifier nobody can type, and for one that nobody has
 * taken over yet.
 */
export function typedIdentifier(person: { identifier: string; identifierKind: string }): string {
  return person.identifierKind === 'class' || isUnclaimed(person) ? '' : person.identifier
}

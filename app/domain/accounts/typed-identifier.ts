/** What somebody can type to sign in; '' for an account of a class, whose identifier nobody can type. */
export function typedIdentifier(person: { identifier: string; identifierKind: string }): string {
  return person.identifierKind === 'class' ? '' : person.identifier
}

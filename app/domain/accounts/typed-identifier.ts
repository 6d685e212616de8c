/**
 * What somebody can type to sign in; '' for an account of a class, whose identifier nobody can type, and for one that nobody has
 * taken over yet: its name is chosen then, and a colon stands before what holds its place.
 */
export function typedIdentifier(person: { identifier: string; identifierKind: string }): string {
  return person.identifierKind === 'class' || person.identifier.startsWith(':') ? '' : person.identifier
}

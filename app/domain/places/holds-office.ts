/** As much of a viewer as places need to know: whom a change is written down to, and where they hold which office. */
export type Officer = {
  personId: string
  roles: readonly { kind: string; scopeKind: string; scopeId: string }[]
}

const OFFICES: readonly string[] = ['commune-officer', 'province-officer', 'administrator']

/**
 * Is one of these roles an office at a place on this path? `placePath` is the place and all above it; an office counts
 * only at a place, never when somebody granted it for a team or a class by mistake.
 */
export function holdsOffice({ roles }: Pick<Officer, 'roles'>, placePath: readonly string[]): boolean {
  return roles.some(
    (role) => role.scopeKind === 'place' && OFFICES.includes(role.kind) && placePath.includes(role.scopeId),
  )
}

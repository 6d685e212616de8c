import type { Role } from '~/domain/accounts/role'

/** Administrators alone: revoking is for a certificate issued wrongly, not for a skill that has faded. */
export function mayRevokeCertificate(viewer: { roles: readonly Role[] }): boolean {
  return viewer.roles.some((role) => role.kind === 'administrator' && role.scopeKind === 'place')
}

import type { Viewer } from './viewer'

/** The whole log of who saw and changed whose record: administrators alone. Everybody reads their own. */
export function mayReadAudit({ roles }: Pick<Viewer, 'roles'>): boolean {
  return roles.some((role) => role.kind === 'administrator' && role.scopeKind === 'place')
}

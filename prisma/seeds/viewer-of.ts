import { db } from '~/db/client.server'
import type { Role } from '~/domain/accounts/role'
import type { Viewer } from '~/domain/accounts/viewer'

/** Somebody with the roles they hold, as a session would carry them: the verbs ask for it. */
export async function viewerOf(personId: string): Promise<Viewer> {
  const rows = await db.role.findMany({ where: { personId }, orderBy: { id: 'asc' } })
  const roles = rows.map(({ kind, scopeKind, scopeId, seesNames }) => ({
    kind,
    scopeKind,
    scopeId,
    seesNames,
  }))
  return { personId, roles: roles as Role[] }
}

import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import { mayGrantRole } from './may-grant-role'
import type { Role } from './role'
import { isRoleKind } from './role-kinds'
import { readScopePath } from './role-scope.server'
import type { Viewer } from './viewer'

/**
 * Takes a role back from now on; the row stays, with its end. Whoever could grant it may take it back, not from themselves:
 * so somebody is always left who administers. One that is not theirs to take and one that does not exist are refused alike;
 * one that holds no longer is none.
 */
export async function revokeRole(input: {
  viewer: Viewer
  roleId: string
  now: Date
}): Promise<{ ok: true; personId: string } | { refusal: 'not-your-place' | 'not-from-yourself' }> {
  const { viewer, roleId, now } = input
  const row = await db.role.findUnique({ where: { id: roleId } })
  if (!row || !isRoleKind(row.kind) || (row.endsAt && row.endsAt <= now)) return { refusal: 'not-your-place' }
  const role = { kind: row.kind, scopeKind: row.scopeKind as Role['scopeKind'], scopeId: row.scopeId }
  if (!mayGrantRole(viewer, { ...role, placePath: await readScopePath(role) }))
    return { refusal: 'not-your-place' }
  if (row.personId === viewer.personId) return { refusal: 'not-from-yourself' }

  await inTransaction(async (tx) => {
    await tx.role.update({ where: { id: roleId }, data: { endsAt: now } })
    const detail = `${role.kind} ${role.scopeKind} ${role.scopeId}`
    const entry = {
      actorId: viewer.personId,
      subjectId: row.personId,
      action: 'revoke-role',
      detail,
      at: now,
    }
    await tx.auditEntry.create({ data: { id: crypto.randomUUID(), ...entry } })
  })
  return { ok: true, personId: row.personId }
}

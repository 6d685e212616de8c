import type { RoleKind } from '~/domain/accounts/role'
import type { Viewer } from '~/domain/accounts/viewer'
import { mayMakeLink } from './may-make-link'
import { readHolders } from './reading/read-holders.server'

export type StaffMember = { displayName: string; identifier: string; roles: RoleKind[] }

/** Somebody with a role below the viewer, for whom they may make a sign-in link. Anybody else: 'not-your-person'. */
export async function readStaffMember(input: {
  viewer: Viewer
  personId: string
  now: Date
}): Promise<({ ok: true } & StaffMember) | { refusal: 'not-your-person' }> {
  const [holder] = await readHolders([input.personId], input.now)
  if (!holder || !mayMakeLink(input.viewer, holder)) return { refusal: 'not-your-person' }
  const { displayName, identifier, roles } = holder
  return { ok: true, displayName, identifier, roles: [...new Set(roles.map(({ kind }) => kind))] }
}

/** Those of these people for whom the viewer may make a sign-in link. */
export async function linkableAmong(
  viewer: Viewer,
  personIds: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const holders = await readHolders([...new Set(personIds)], now)
  return new Set(holders.filter((holder) => mayMakeLink(viewer, holder)).map(({ personId }) => personId))
}

import { db } from '~/db/client.server'
import { mayResetSecondFactor } from '~/domain/accounts/may-reset-second-factor'
import type { Viewer } from '~/domain/accounts/viewer'
import { withOfficeNames } from './office-names-queries.server'
import { readHolders } from './reading/read-holders.server'

/** Whose second factor the viewer may reset, and whether there is one. Anybody else: 'not-your-person'. */
export async function readSecondFactorOf(input: {
  viewer: Viewer
  personId: string
  now: Date
}): Promise<{ ok: true; displayName: string; isOn: boolean } | { refusal: 'not-your-person' }> {
  const { viewer, personId, now } = input
  const [holder] = await readHolders([personId], now)
  if (!holder || !mayResetSecondFactor(viewer, holder)) return { refusal: 'not-your-person' }
  const factor = await db.secondFactor.findUnique({ where: { personId }, select: { confirmedAt: true } })
  const [called] = await withOfficeNames(viewer, [holder], now)
  return { ok: true, displayName: called?.displayName ?? '', isOn: Boolean(factor?.confirmedAt) }
}

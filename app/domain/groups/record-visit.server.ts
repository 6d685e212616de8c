import { inTransaction } from '~/db/transaction.server'
import { addNewRows } from '~/db/write-rows.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { UUID_PATTERN } from '~/lib/uuid-v7'
import { readHouseholdStanding } from './household-queries.server'
import { mayVisitHousehold } from './may-visit-household'
import { checkResults } from './visit-result'

export type GivenVisit = {
  /** Made by the client; the same for every resend. */
  id: string
  /** By the client's clock: kept between 30 days ago and now. */
  visitedAt: Date
  results: readonly { skillId: string; result: string }[]
}

const OLDEST = 30 * 24 * 3_600_000

/**
 * Writes down that the viewer was at a household and what became of each skill shown there. Sent again it is one visit, and the
 * first one stands. `nothing-shown`: no result that could be read.
 */
export async function recordVisit(input: {
  viewer: Viewer
  teamId: string
  householdId: string
  visit: GivenVisit
  now: Date
}): Promise<
  { ok: true; isNew: boolean } | { refusal: 'not-your-household' | 'unusable-id' | 'nothing-shown' }
> {
  const { viewer, teamId, householdId, visit, now } = input
  const standing = await readHouseholdStanding(teamId, householdId)
  if (!standing || !mayVisitHousehold(viewer, standing)) return { refusal: 'not-your-household' }
  if (!UUID_PATTERN.test(visit.id)) return { refusal: 'unusable-id' }
  const results = checkResults(visit.results)
  if (results.length === 0) return { refusal: 'nothing-shown' }
  const told = visit.visitedAt.getTime()
  const at = Number.isNaN(told)
    ? now.getTime()
    : Math.min(now.getTime(), Math.max(told, now.getTime() - OLDEST))
  const row = { id: visit.id, householdId, teamId, recordedById: viewer.personId }
  return await inTransaction(async (tx) => {
    const kept = { ...row, visitedAt: new Date(at), receivedAt: now, results: JSON.stringify(results) }
    const added = await addNewRows(tx, 'Visit', [kept])
    if (added.size > 0) return { ok: true as const, isNew: true }
    const first = await tx.visit.findUnique({ where: { id: visit.id } })
    const isSame = first?.householdId === householdId && first.recordedById === viewer.personId
    return isSame ? { ok: true as const, isNew: false } : { refusal: 'unusable-id' as const }
  })
}

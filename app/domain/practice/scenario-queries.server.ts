import { db } from '~/db/client.server'
import { deepFreeze } from '~/lib/deep-freeze'
import { isSha256 } from '~/lib/is-sha256'
import { keepRecent } from '~/lib/keep-recent'
import type { PlayedScenario, Scenario } from './scenario-schema'

/**
 * A scenario by the hash of its revision, without its solution and wrong turns, or null when there is none. Revisions never
 * change, so they are kept in the process; what is given may not be changed.
 */
export const readPlayedScenario = keepRecent(100, async (hash: string): Promise<PlayedScenario | null> => {
  if (!isSha256(hash)) return null
  const row = await db.scenarioRevision.findUnique({ where: { hash }, select: { scenario: true } })
  if (!row) return null
  const { solution: _, wrongTurns: __, ...played } = JSON.parse(row.scenario) as Scenario
  return deepFreeze(played)
})

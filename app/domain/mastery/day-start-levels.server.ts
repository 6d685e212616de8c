import { sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import { readStraight, straight } from '~/db/straight-query.server'
import { foldEvents } from './fold-events'
import { levelLetter } from './level-letters'
import { readLevelMap } from './level-map-queries.server'
import { isStuck, standingAt } from './standing'
import { readEngineRules } from './store/engine-rules.server'
import { eventsOf, readEvidenceBefore } from './store/evidence-events.server'
import type { Grouped } from './suggest-groups'

/**
 * The levels of these people as they were known at that moment, whatever has come in since: what rests on them stays the same for
 * as long. Only those of whom something has come in since are folded anew.
 */
export async function readLevelsAt(
  personIds: readonly string[],
  skillIds: readonly string[],
  at: Date,
): Promise<Grouped[]> {
  const active = new Set(
    (
      await readStraight<{ personId: string }>(sqltag`
        SELECT DISTINCT "personId" FROM "Evidence"
        WHERE "personId" IN (${sqlList(personIds)}) AND "receivedAt" >= ${at}`)
    ).map(({ personId }) => personId),
  )
  const quiet = personIds.filter((id) => !active.has(id))
  const [kept, folded] = await Promise.all([
    readLevelMap(quiet, skillIds, at),
    foldLevels([...active], skillIds, at),
  ])
  return [...kept.map(({ personId, levels }) => ({ personId, levels })), ...folded]
}

async function foldLevels(
  personIds: readonly string[],
  skillIds: readonly string[],
  at: Date,
): Promise<Grouped[]> {
  if (personIds.length === 0) return []
  const { hasPractice, parameters } = await readEngineRules()
  const rows = await readEvidenceBefore(straight, personIds, at)
  const events = await eventsOf(straight, rows, parameters)
  return personIds.map((personId) => {
    const own = events.filter((_, i) => rows[i]?.personId === personId)
    const { skills, learner } = foldEvents(own, hasPractice, parameters)
    const letters = skillIds.map((skillId) => {
      const skill = skills.get(skillId)
      const standing = standingAt(skillId, skill, learner, at.getTime(), hasPractice, parameters)
      return levelLetter(standing.level, isStuck(standing))
    })
    return { personId, levels: letters.join('') }
  })
}

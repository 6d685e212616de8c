import { sqltag } from '@prisma/client/runtime/client'
import { sqlTexts } from '~/db/sql-texts.server'
import { readStraightValues } from '~/db/straight-query.server'
import { emptyDigest, skillKey } from '../level-digest'
import { countRanks, type LevelRanks, rankKey, ranksOf } from '../level-ranks'
import type { HelpNeed } from '../needs-help'
import { isAway } from '../summarise-class'
import { makeDigests } from './level-digests.server'

/** Whoever answered since then is not away, whatever they read later. */
const SURELY_HERE_MS = 6 * 24 * 3_600_000

type Values = [at: number, tRef: number | null, ranks: LevelRanks | null, seenAt: string | Date | null]

/**
 * How much each of many people needs help, in their order, by the levels as they stood after the last answer to each skill.
 * `skillIds` null: on whatever skills they have answered.
 */
export async function readNeeds(
  personIds: readonly string[],
  skills: { ids: readonly string[] | null; count: number },
  now: Date,
): Promise<HelpNeed[]> {
  if (personIds.length === 0) return []
  const rows = (await readStraightValues(sqltag`
    WITH p("id", "at") AS (${sqlTexts(personIds)})
    SELECT p."at", a."tRef", a."ranks",
      CASE WHEN a."tRef" > ${now.getTime() - SURELY_HERE_MS} THEN NULL
        ELSE (SELECT MAX(d."seenAt") FROM "Completion" d WHERE d."personId" = p."id") END AS "seenAt"
    FROM p LEFT JOIN "LearnerAbility" a ON a."personId" = p."id"`)) as Values[]
  const without = rows.flatMap(([at, tRef, ranks]) =>
    tRef === null || ranks !== null ? [] : (personIds[at] ?? []),
  )
  const made = without.length > 0 ? await makeDigests(without) : new Map()
  const keys = skills.ids && new Set(skills.ids.map((id) => rankKey(skillKey(id))))
  const needs = personIds.map((): HelpNeed => ({ stuck: 0, isAway: true, below: skills.count }))
  for (const [at, tRef, kept, seenAt] of rows) {
    const last = Math.max(tRef ?? 0, seenAt ? new Date(seenAt).getTime() : 0)
    const ranks = kept ?? ranksOf(made.get(personIds[at] ?? '') ?? emptyDigest)
    const { stuck, reached } = countRanks(ranks, keys)
    needs[at] = {
      stuck,
      isAway: isAway(last > 0 ? new Date(last) : null, now),
      below: skills.count - reached,
    }
  }
  return needs
}

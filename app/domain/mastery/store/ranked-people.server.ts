import { sqltag } from '@prisma/client/runtime/client'
import { readStraightValues } from '~/db/straight-query.server'
import type { CardScope } from '~/domain/groups/card-scope'
import { peopleOf } from '~/domain/groups/people-of-scope.server'
import { lastActive } from '../last-active'
import { emptyDigest, skillKey } from '../level-digest'
import { countRanks, type LevelRanks, rankKey, ranksOf } from '../level-ranks'
import type { HelpNeed } from '../needs-help'
import { isAway } from '../summarise-class'
import { makeDigests } from './level-digests.server'

/** Whoever answered since then is not away, whatever they read later. */
const SURELY_HERE_MS = 6 * 24 * 3_600_000

type Values = [
  personId: string,
  tRef: number | null,
  ranks: LevelRanks | null,
  seenAt: string | number | Date | null,
]

/**
 * Everybody of a scope in Vietnamese order, at most so many, and how much each needs help, by the levels as they stood after the last
 * answer to each skill. `skillIds` null: on whatever skills they have answered.
 */
export async function readRankedPeople(
  scope: CardScope,
  skills: { ids: readonly string[] | null; count: number },
  now: Date,
  most: number,
): Promise<{ personId: string; need: HelpNeed }[]> {
  const rows = (await readStraightValues(sqltag`
    ${peopleOf(scope)}
    SELECT p."id", a."tRef", a."ranks", CASE WHEN a."tRef" > ${now.getTime() - SURELY_HERE_MS} THEN NULL
      ELSE (SELECT MAX(d."seenAt") FROM "Completion" d WHERE d."personId" = p."id") END AS "seenAt"
    FROM people i JOIN "Person" p ON p."id" = i."id" LEFT JOIN "LearnerAbility" a ON a."personId" = i."id"
    ORDER BY p."nameKey", p."id" LIMIT ${most}`)) as Values[]
  const without = rows.flatMap(([id, tRef, ranks]) => (tRef === null || ranks !== null ? [] : [id]))
  const made = without.length > 0 ? await makeDigests(without) : new Map()
  const keys = skills.ids && new Set(skills.ids.map((id) => rankKey(skillKey(id))))
  return rows.map(([personId, tRef, kept, seenAt]) => {
    const ranks = kept ?? ranksOf(made.get(personId) ?? emptyDigest)
    const { stuck, reached } = countRanks(ranks, keys)
    const isLongAway = isAway(lastActive(tRef, seenAt), now)
    return { personId, need: { stuck, isAway: isLongAway, below: skills.count - reached } }
  })
}

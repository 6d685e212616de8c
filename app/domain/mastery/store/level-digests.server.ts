import { sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import { readStraight, straight } from '~/db/straight-query.server'
import { lastActive } from '../last-active'
import { digestWith, emptyDigest, type LevelDigest } from '../level-digest'
import { type LearnerState, newLearner } from '../skill-state'
import { readSkillsOf } from './mastery-rows.server'

/** What maps need of a person. */
export type Digested = {
  learner: LearnerState
  /** Of the parameters; 0 before the first answer. */
  engineVersion: number
  digest: LevelDigest
  /** Last answer, or last lesson seen; null when never. */
  lastActiveAt: Date | null
}

type Row = {
  personId: string
  seenAt: Date | string | null
  engineVersion: number | null
  digest: Uint8Array | null
} & {
  [column in keyof LearnerState]: number | null
}

/** Of all these people in one query, and a second for those whose digest was never kept. Unknown people are left out. */
export async function readDigests(personIds: readonly string[]): Promise<Map<string, Digested>> {
  if (personIds.length === 0) return new Map()
  const rows = await readStraight<Row>(sqltag`
    SELECT p."id" AS "personId", a."tRef", a."a60", a."n60", a."aFast", a."nFast", a."engineVersion", a."digest",
      (SELECT MAX(c."seenAt") FROM "Completion" c WHERE c."personId" = p."id") AS "seenAt"
    FROM "Person" p LEFT JOIN "LearnerAbility" a ON a."personId" = p."id"
    WHERE p."id" IN (${sqlList(personIds)})`)
  const without = rows.flatMap(({ personId, tRef, digest }) => (tRef !== null && !digest ? [personId] : []))
  const made = await makeDigests(without)
  return new Map(
    rows.map((row) => {
      const { personId, seenAt, tRef, digest } = row
      return [
        personId,
        {
          learner: tRef === null ? newLearner : (row as LearnerState),
          engineVersion: Number(row.engineVersion ?? 0),
          digest: digest ?? made.get(personId) ?? emptyDigest,
          lastActiveAt: lastActive(tRef, seenAt),
        },
      ]
    }),
  )
}

/** From the rows of their skills, for those who have not answered anything since digests are kept. */
export async function makeDigests(personIds: readonly string[]): Promise<Map<string, LevelDigest>> {
  const skillsOf = await readSkillsOf(straight, personIds)
  return new Map([...skillsOf].map(([personId, skills]) => [personId, digestWith(emptyDigest, skills)]))
}

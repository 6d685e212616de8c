import { sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import type { SqlClient } from '~/db/straight-query.server'
import { upsertRows } from '~/db/write-rows.server'
import type { Level } from '../level'
import { digestWith, emptyDigest, type LevelDigest } from '../level-digest'
import { ranksOf } from '../level-ranks'
import type { LearnerState, SkillState } from '../skill-state'

type SkillRow = Omit<SkillState, 'level' | 'masteredAt' | 'dueAt'> & {
  personId: string
  skillId: string
  level: string
  masteredAt: Date | null
  dueAt: Date | null
}

export type SavedSkills = { skills: Map<string, SkillState>; learner: LearnerState }

type StandingRow = {
  aTRef: number
  aA60: number
  aN60: number
  aFast: number
  nFast: number
  aVersion: number
  digest: LevelDigest | null
} & {
  [column in keyof SkillRow]: SkillRow[column] | null
}

/**
 * How the learner and these of their skills stand, in one query; `learner` is null before the first answer. `version`: of the
 * parameters that all of it was worked out with; `digest`: of all of the learner's skills.
 */
export async function readStates(
  tx: SqlClient,
  personId: string,
  skillIds: readonly string[],
): Promise<{
  learner: LearnerState | null
  version: number
  digest: LevelDigest
  skills: Map<string, SkillState>
}> {
  const rows = await tx.$queryRaw<StandingRow[]>(sqltag`
    SELECT a."tRef" AS "aTRef", a."a60" AS "aA60", a."n60" AS "aN60", a."aFast", a."nFast",
      a."engineVersion" AS "aVersion", a."digest", s.*
    FROM "LearnerAbility" a
    LEFT JOIN "SkillMastery" s ON s."personId" = a."personId" AND s."skillId" IN (${sqlList(skillIds)})
    WHERE a."personId" = ${personId}`)
  const [first] = rows
  if (!first) return { learner: null, version: 0, digest: emptyDigest, skills: new Map() }
  const { aTRef: tRef, aA60: a60, aN60: n60, aFast, nFast } = first
  const skills = rows.flatMap(
    ({ aTRef: _1, aA60: _2, aN60: _3, aFast: _4, nFast: _5, aVersion: _6, digest: _7, ...row }) =>
      row.skillId === null ? [] : [[row.skillId, skillStateOf(row as SkillRow)] as const],
  )
  const learner = { tRef, a60, n60, aFast, nFast }
  const digest =
    first.digest ?? digestWith(emptyDigest, (await readSkillsOf(tx, [personId])).get(personId) ?? [])
  return { learner, version: Number(first.aVersion), digest, skills: new Map(skills) }
}

/** All skills of these people. */
export async function readSkillsOf(
  client: SqlClient,
  personIds: readonly string[],
): Promise<Map<string, Map<string, SkillState>>> {
  const skillsOf = new Map(personIds.map((id) => [id, new Map<string, SkillState>()]))
  if (personIds.length === 0) return skillsOf
  const rows = await client.$queryRaw<SkillRow[]>(
    sqltag`SELECT * FROM "SkillMastery" WHERE "personId" IN (${sqlList(personIds)})`,
  )
  for (const row of rows) skillsOf.get(row.personId)?.set(row.skillId, skillStateOf(row))
  return skillsOf
}

/** Keeps how these skills and the learner stand now; `before` is the digest of what is kept already. */
export async function updateStates(
  tx: SqlClient,
  personId: string,
  now: SavedSkills,
  engineVersion: number,
  before: LevelDigest = emptyDigest,
): Promise<void> {
  const digest = digestWith(before, now.skills)
  const ability = { personId, ...now.learner, engineVersion, ranks: ranksOf(digest), digest }
  await upsertRows(tx, 'SkillMastery', rowsOf(personId, now), ['personId', 'skillId'])
  await upsertRows(tx, 'LearnerAbility', [ability], ['personId'])
}

/** Puts this in the place of all that is kept of a person. */
export async function replaceStates(
  tx: SqlClient,
  personId: string,
  states: SavedSkills,
  engineVersion: number,
): Promise<void> {
  await tx.$executeRaw(sqltag`DELETE FROM "SkillMastery" WHERE "personId" = ${personId}`)
  await tx.$executeRaw(sqltag`DELETE FROM "LearnerAbility" WHERE "personId" = ${personId}`)
  if (states.skills.size > 0) await updateStates(tx, personId, states, engineVersion)
}

export function skillStateOf(row: SkillRow): SkillState {
  const { personId: _person, skillId: _skill, ...state } = row
  return {
    ...state,
    level: row.level as Level,
    prevWrong: Boolean(row.prevWrong), // a raw query on SQLite gives 0 or 1
    masteredAt: row.masteredAt?.getTime() ?? null,
    dueAt: row.dueAt?.getTime() ?? null,
  }
}

export function learnerStateOf({ tRef, a60, n60, aFast, nFast }: LearnerState): LearnerState {
  return { tRef, a60, n60, aFast, nFast }
}

function rowsOf(personId: string, { skills }: SavedSkills): SkillRow[] {
  return [...skills].map(([skillId, state]) => toRow(personId, skillId, state))
}

function toRow(personId: string, skillId: string, state: SkillState): SkillRow {
  return {
    ...state,
    personId,
    skillId,
    masteredAt: state.masteredAt === null ? null : new Date(state.masteredAt),
    dueAt: state.dueAt === null ? null : new Date(state.dueAt),
  }
}

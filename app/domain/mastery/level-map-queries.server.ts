import { join, raw, type Sql, sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import { readStraight, readStraightValues } from '~/db/straight-query.server'
import { ALPHA } from './engine/parameters'
import { levelAt } from './level-at'
import { levelLetter } from './level-letters'
import { probabilityAt, typicalItem } from './predict'
import { type LearnerState, newLearner } from './skill-state'
import { isStuck } from './standing'
import { readHasPractice } from './store/read-has-practice.server'
import { readParameters } from './store/read-parameters.server'
import { isDueSoon, type Summarised, soonAfter } from './summarise-class'

/** A learner on a map: one letter a skill, in the order of the skills asked for. */
export type LevelRow = Summarised

/**
 * What a level hangs on, and nothing else: a map reads some thousand rows. `person` and `skill` are places in what was asked for, which
 * cost less to read than names. The successes are told of those alone who have the answers to be mastered for the first time.
 */
type SkillValues = [
  ...[person: number, skill: number, flags: number],
  ...[tRef: number, a60: number, n60: number, a1: number, n1: number, n: number, wins: number],
  ...[lastE: number, e: number, firstSuccessAt: number | null, lastSuccessAt: number | null],
]

type PersonRow = { personId: string; seenAt: Date | string | null; engineVersion: number | null } & {
  [column in keyof LearnerState]: number | null
}

/** The levels of these people on these skills, both in the order given, as `readClassStandings` has them; two queries. */
export async function readLevelMap(
  personIds: readonly string[],
  skillIds: readonly string[],
  now: Date,
): Promise<LevelRow[]> {
  const [rows, people, hasPractice, parameters] = await Promise.all([
    readSkillRows(personIds, skillIds, now),
    readPeople(personIds),
    readHasPractice(),
    readParameters(),
  ])
  const practised = skillIds.map((skillId) => hasPractice(skillId, now.getTime()))
  const found = new Map(people.map((row) => [row.personId, row]))
  const learners = personIds.map((id) => learnerOf(found.get(id)))
  const used = personIds.map((id) => parameters.of(found.get(id)?.engineVersion ?? 0))
  const typical = new Map(
    [...new Set(used)].map((each) => [each, skillIds.map((skillId) => typicalItem(skillId, each))]),
  )
  const words = personIds.map(() => ({
    letters: Array<string>(skillIds.length).fill('n'),
    due: Array<string>(skillIds.length).fill('0'),
  }))
  for (const values of rows) {
    const [person, skill, flags, tRef, a60, n60, a1, n1, n, wins, lastE, e, firstSuccessAt, lastSuccessAt] =
      values
    const [own, learner, parametersOf] = [words[person], learners[person], used[person]]
    if (!own || !learner || !parametersOf) continue
    const predicted = { tRef, a60, n60, a1, n1, n, lastE }
    const probability = probabilityAt(
      now.getTime(),
      predicted,
      learner,
      typical.get(parametersOf)?.[skill],
      parametersOf,
    )
    const masteredAt = flags & ONCE_MASTERED ? 0 : null
    const practiceWins = flags & PRACTISED ? 1 : 0
    const levelled = { n, s: e, rem: 0, firstSuccessAt, lastSuccessAt, practiceWins, masteredAt }
    const level = levelAt(levelled, probability, practised[skill] === true)
    own.letters[skill] = levelLetter(level, isStuck({ answers: n, wins, level }))
    if (isDueSoon(level, flags & DUE ? now : null, now)) own.due[skill] = '1'
  }
  return personIds.map((personId, at) => ({
    ...{ personId, lastActiveAt: lastActiveOf(found.get(personId)) },
    levels: words[at]?.letters.join('') ?? '',
    due: words[at]?.due.join('') ?? '',
  }))
}

const [ONCE_MASTERED, DUE, PRACTISED] = [1, 2, 4]

/** Person by person, skill by skill: each row is found by its key, in this order on SQLite too. */
async function readSkillRows(
  personIds: readonly string[],
  skillIds: readonly string[],
  now: Date,
): Promise<SkillValues[]> {
  if (personIds.length === 0 || skillIds.length === 0) return []
  const mayBeNew = sqltag`s."masteredAt" IS NULL AND s."s" + s."rem" >= ${1 / ALPHA}`
  const rows = await readStraightValues(sqltag`
    WITH p("id", "at") AS (VALUES ${numbered(personIds)}), k("id", "at") AS (VALUES ${numbered(skillIds)})
    SELECT p."at", k."at", CASE WHEN s."masteredAt" IS NULL THEN 0 ELSE 1 END
        + CASE WHEN s."dueAt" <= ${soonAfter(now)} THEN 2 ELSE 0 END + CASE WHEN s."practiceWins" > 0 THEN 4 ELSE 0 END,
      s."tRef", s."a60", s."n60", s."a1", s."n1", s."n", s."wins", s."lastE", s."s" + s."rem",
      CASE WHEN ${mayBeNew} THEN s."firstSuccessAt" END, CASE WHEN ${mayBeNew} THEN s."lastSuccessAt" END
    FROM p CROSS JOIN k CROSS JOIN "SkillMastery" s
    WHERE s."personId" = p."id" AND s."skillId" = k."id"`)
  return rows as SkillValues[]
}

function numbered(ids: readonly string[]): Sql {
  return join(ids.map((id, at) => sqltag`(${id}, ${raw(String(at))})`))
}

function readPeople(personIds: readonly string[]): Promise<PersonRow[]> {
  return readStraight<PersonRow>(sqltag`
    SELECT p."id" AS "personId", a."tRef", a."a60", a."n60", a."aFast", a."nFast",
      a."engineVersion", (SELECT MAX(c."seenAt") FROM "Completion" c WHERE c."personId" = p."id") AS "seenAt"
    FROM "Person" p LEFT JOIN "LearnerAbility" a ON a."personId" = p."id"
    WHERE p."id" IN (${sqlList(personIds)})`)
}

function learnerOf(row: PersonRow | undefined): LearnerState {
  return row === undefined || row.tRef === null ? newLearner : (row as LearnerState)
}

/** Last answer, or last lesson seen; null when never. */
function lastActiveOf(row: PersonRow | undefined): Date | null {
  const seenAt = row?.seenAt ? new Date(row.seenAt).getTime() : 0
  const last = Math.max(row?.tRef ?? 0, seenAt)
  return last > 0 ? new Date(last) : null
}

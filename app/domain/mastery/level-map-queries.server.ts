import { sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import { readStraight } from '~/db/straight-query.server'
import { type Levelled, levelAt } from './level-at'
import { levelLetter } from './level-letters'
import { type Predicted, probabilityAt } from './predict'
import { type LearnerState, newLearner } from './skill-state'
import { isStuck } from './standing'
import { readHasPractice } from './store/read-has-practice.server'
import { isDueSoon, type Summarised, soonAfter } from './summarise-class'

/** A learner on a map: one letter a skill, in the order of the skills asked for. */
export type LevelRow = Summarised

/** What a level hangs on, and nothing else: a map reads some thousand rows. */
type SkillRow = Omit<Levelled, 'masteredAt'> &
  Predicted & { personId: string; skillId: string; wins: number; isMastered: number; isDue: number }

type PersonRow = { personId: string; seenAt: Date | string | null } & {
  [column in keyof LearnerState]: number | null
}

/** The levels of these people on these skills, both in the order given, as `readClassStandings` has them; two queries. */
export async function readLevelMap(
  personIds: readonly string[],
  skillIds: readonly string[],
  now: Date,
): Promise<LevelRow[]> {
  const [rows, people, hasPractice] = await Promise.all([
    readSkillRows(personIds, skillIds, now),
    readPeople(personIds),
    readHasPractice(),
  ])
  const columnOf = new Map(skillIds.map((skillId, at) => [skillId, at]))
  const practised = skillIds.map((skillId) => hasPractice(skillId, now.getTime()))
  const learners = new Map(people.map((row) => [row.personId, row]))
  const skills = new Map(personIds.map((id) => [id, newSkills(skillIds.length)]))
  for (const row of rows) {
    const at = columnOf.get(row.skillId)
    const own = skills.get(row.personId)
    if (at === undefined || !own) continue
    const [letter, due] = letterOf(row, learnerOf(learners.get(row.personId)), now, practised[at] ?? false)
    own.letters[at] = letter
    own.due[at] = due
  }
  return personIds.map((personId) => {
    const own = skills.get(personId) ?? newSkills(skillIds.length)
    const lastActiveAt = lastActiveOf(learners.get(personId))
    return { personId, lastActiveAt, levels: own.letters.join(''), due: own.due.join('') }
  })
}

function newSkills(count: number): { letters: string[]; due: string[] } {
  return { letters: Array(count).fill('n'), due: Array(count).fill('0') }
}

function letterOf(row: SkillRow, learner: LearnerState, now: Date, hasPractice: boolean): [string, string] {
  const skill = { ...row, masteredAt: row.isMastered ? 0 : null }
  const level = levelAt(skill, probabilityAt(now.getTime(), row, learner), hasPractice)
  const isDue = isDueSoon(level, row.isDue ? now : null, now)
  return [levelLetter(level, isStuck({ answers: row.n, wins: row.wins, level })), isDue ? '1' : '0']
}

function readSkillRows(
  personIds: readonly string[],
  skillIds: readonly string[],
  now: Date,
): Promise<SkillRow[]> {
  return readStraight<SkillRow>(sqltag`
    SELECT "personId", "skillId", "tRef", "a60", "n60", "a1", "n1", "n", "wins", "lastE", "s", "rem",
      "firstSuccessAt", "lastSuccessAt", "practiceWins",
      CASE WHEN "masteredAt" IS NULL THEN 0 ELSE 1 END AS "isMastered",
      CASE WHEN "dueAt" <= ${soonAfter(now)} THEN 1 ELSE 0 END AS "isDue"
    FROM "SkillMastery"
    WHERE "personId" IN (${sqlList(personIds)}) AND "skillId" IN (${sqlList(skillIds)})`)
}

function readPeople(personIds: readonly string[]): Promise<PersonRow[]> {
  return readStraight<PersonRow>(sqltag`
    SELECT p."id" AS "personId", a."tRef", a."a60", a."n60", a."aFast", a."nFast",
      (SELECT MAX(c."seenAt") FROM "Completion" c WHERE c."personId" = p."id") AS "seenAt"
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


import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import type { ClassMemberRow } from '~/domain/groups/class-queries.server'
import { type ClassRoll, readClassRoll } from '~/domain/groups/class-roll-queries.server'
import { readTeam, type TeamDetail, type TeamMemberRow } from '~/domain/groups/team-queries.server'
import { type LevelRow, readLevelMap } from './level-map-queries.server'
import { type LearnerStandings, readClassStandings } from './mastery-queries.server'

/** A class with everybody in it, not only a page, on these skills; at most 1,000 people. Groups decides who may see it. */
export async function readClassMap(input: {
  viewer: Viewer
  classId: string
  skillIds: readonly string[]
  now: Date
}): Promise<
  | { ok: true; class: ClassRoll['class']; people: (ClassMemberRow & LevelRow)[] }
  | { refusal: 'not-your-class' }
> {
  const { viewer, classId, skillIds, now } = input
  const roll = await readClassRoll({ viewer, classId })
  if ('refusal' in roll) return roll
  const ids = roll.members.map(({ personId }) => personId)
  const levels = await readLevelMap(ids, skillIds, now)
  const levelsOf = new Map(levels.map((row) => [row.personId, row]))
  const people = roll.members.flatMap((member) => {
    const row = levelsOf.get(member.personId)
    return row ? { ...member, ...row } : []
  })
  return { ok: true, class: roll.class, people }
}

/** A team with its members (at most 100) on these skills, and the lessons each has completed. */
export async function readTeamMap(input: {
  viewer: Viewer
  teamId: string
  skillIds: readonly string[]
  now: Date
}): Promise<
  | {
      ok: true
      team: TeamDetail
      people: (TeamMemberRow & LearnerStandings & { completedLessonIds: string[] })[]
    }
  | { refusal: 'not-your-team' }
> {
  const { viewer, teamId, skillIds, now } = input
  const found = await readTeam({ viewer, teamId })
  if ('refusal' in found) return found
  const [people, completedOf] = await Promise.all([
    withStandings(found.members, skillIds, now),
    readCompletedLessons(found.members.map((member) => member.personId)),
  ])
  return {
    ok: true,
    team: found.team,
    people: people.map((person) => ({
      ...person,
      completedLessonIds: completedOf.get(person.personId) ?? [],
    })),
  }
}

async function withStandings<T extends { personId: string }>(
  members: readonly T[],
  skillIds: readonly string[],
  now: Date,
): Promise<(T & LearnerStandings)[]> {
  const ids = members.map((member) => member.personId)
  const standings = new Map(
    (await readClassStandings(ids, skillIds, now)).map((each) => [each.personId, each]),
  )
  return members.flatMap((member) => {
    const standing = standings.get(member.personId)
    return standing ? [{ ...member, ...standing }] : []
  })
}

async function readCompletedLessons(personIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db.completion.findMany({
    where: { personId: { in: [...personIds] }, completedAt: { not: null } },
    select: { personId: true, lessonId: true },
    orderBy: { lessonId: 'asc' },
  })
  const found = new Map<string, string[]>()
  for (const row of rows) found.set(row.personId, [...(found.get(row.personId) ?? []), row.lessonId])
  return found
}

import { vietnamDay } from '~/lib/vietnam-day'
import type { SkillStanding } from './standing'

const DAY = 24 * 3_600_000
const AWAY_DAYS = 7
const SOON_DAYS = 7

/** A learner as the summary needs one; `LearnerStandings` is one. */
export type Summarised = {
  personId: string
  lastActiveAt: Date | null
  skills: readonly Pick<SkillStanding, 'skillId' | 'level' | 'dueAt'>[]
  stuckSkillIds: readonly string[]
}

export type ClassFindings = {
  /** Who did nothing for seven days or more, the longest away first; `daysAway` is null when they never began. */
  toCall: { personId: string; daysAway: number | null }[]
  /** Where most of those who began are still below "fair"; null when nobody is. */
  hardest: { skillId: string; below: number; begun: number; stuck: number } | null
  /** To be reviewed within seven days or already late, of skills that were once fair. */
  due: { people: number; bySkill: { skillId: string; people: number }[] }
  /** How many are fair or mastered now, in the order of the skills given. */
  reached: { skillId: string; people: number }[]
}

/** What a trainer should know of a class before looking at the table. */
export function summariseClass(
  people: readonly Summarised[],
  skillIds: readonly string[],
  now: Date,
): ClassFindings {
  return {
    toCall: toCall(people, now),
    hardest: hardest(people, skillIds),
    due: due(people, skillIds, now),
    reached: skillIds.map((skillId) => ({ skillId, people: countAt(people, skillId, hasReached) })),
  }
}

/** Days on the calendar (in Vietnam) since they were last here, so that yesterday evening is one day ago; null when never. */
export function daysAway(lastActiveAt: Date | null, now: Date): number | null {
  if (!lastActiveAt) return null
  return Math.max(0, (Date.parse(vietnamDay(now)) - Date.parse(vietnamDay(lastActiveAt))) / DAY)
}

/** Has not been here for a week, or never: somebody to call. */
export function isAway(lastActiveAt: Date | null, now: Date): boolean {
  return (daysAway(lastActiveAt, now) ?? AWAY_DAYS) >= AWAY_DAYS
}

function toCall(people: readonly Summarised[], now: Date): ClassFindings['toCall'] {
  return people
    .filter((person) => isAway(person.lastActiveAt, now))
    .map((person) => ({ personId: person.personId, daysAway: daysAway(person.lastActiveAt, now) }))
    .sort((a, b) => (b.daysAway ?? Number.MAX_VALUE) - (a.daysAway ?? Number.MAX_VALUE))
}

/** Counted among those who began: a skill that the class has not come to yet is not where it is stuck. */
function hardest(people: readonly Summarised[], skillIds: readonly string[]): ClassFindings['hardest'] {
  const found = skillIds
    .map((skillId) => ({
      skillId,
      below: countAt(people, skillId, (skill) => skill.level === 'learning'),
      begun: countAt(people, skillId, (skill) => skill.level !== 'new'),
      stuck: people.filter((person) => person.stuckSkillIds.includes(skillId)).length,
    }))
    .filter((skill) => skill.below > 0)
  return found.sort((a, b) => b.below - a.below || b.stuck - a.stuck)[0] ?? null
}

function due(people: readonly Summarised[], skillIds: readonly string[], now: Date): ClassFindings['due'] {
  const until = now.getTime() + SOON_DAYS * DAY
  const isDue = ({ level, dueAt }: Skill) =>
    level !== 'new' && level !== 'learning' && dueAt !== null && dueAt.getTime() <= until
  const bySkill = skillIds.map((skillId) => ({ skillId, people: countAt(people, skillId, isDue) }))
  return {
    people: people.filter((person) => person.skills.some(isDue)).length,
    bySkill: bySkill.filter((skill) => skill.people > 0).sort((a, b) => b.people - a.people),
  }
}

type Skill = Summarised['skills'][number]

function hasReached({ level }: Skill): boolean {
  return level === 'fair' || level === 'mastered'
}

function countAt(people: readonly Summarised[], skillId: string, holds: (skill: Skill) => boolean): number {
  return people.filter((person) => person.skills.some((skill) => skill.skillId === skillId && holds(skill)))
    .length
}

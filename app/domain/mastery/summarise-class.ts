import { vietnamDayNumber } from '~/lib/vietnam-day'
import type { Level } from './level'
import { hasReached } from './level-letters'

const DAY = 24 * 3_600_000
const AWAY_DAYS = 7
const SOON_DAYS = 7

/** A learner as the summary needs one; both words have one letter for each skill. */
export type Summarised = {
  personId: string
  lastActiveAt: Date | null
  /** As in level-letters.ts. */
  levels: string
  /** 1 where it has to be reviewed soon. */
  due: string
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
    due: due(people, skillIds),
    reached: skillIds.map((skillId, at) => ({ skillId, people: countAt(people, at, hasReached) })),
  }
}

/** Days on the calendar (in Vietnam) since they were last here, so that yesterday evening is one day ago; null when never. */
export function daysAway(lastActiveAt: Date | null, now: Date): number | null {
  if (!lastActiveAt) return null
  return Math.max(0, vietnamDayNumber(now.getTime()) - vietnamDayNumber(lastActiveAt.getTime()))
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

/** Was once fair, and its review is late or falls within seven days; times in ms, infinite for never. */
export function isDueSoon(level: Level, dueAt: number, now: number): boolean {
  if (level === 'new' || level === 'learning') return false
  return level === 'lapsed' || dueAt <= now + SOON_DAYS * DAY
}

/** Counted among those who began: a skill that the class has not come to yet is not where it is stuck. */
function hardest(people: readonly Summarised[], skillIds: readonly string[]): ClassFindings['hardest'] {
  const found = skillIds
    .map((skillId, at) => ({
      skillId,
      below: countAt(people, at, (letter) => letter === 'l' || letter === 's'),
      begun: countAt(people, at, (letter) => letter !== 'n'),
      stuck: countAt(people, at, (letter) => letter === 's'),
    }))
    .filter((skill) => skill.below > 0)
  return found.sort((a, b) => b.below - a.below || b.stuck - a.stuck)[0] ?? null
}

function due(people: readonly Summarised[], skillIds: readonly string[]): ClassFindings['due'] {
  const bySkill = skillIds.map((skillId, at) => ({
    skillId,
    people: people.filter((person) => person.due[at] === '1').length,
  }))
  return {
    people: people.filter((person) => person.due.includes('1')).length,
    bySkill: bySkill.filter((skill) => skill.people > 0).sort((a, b) => b.people - a.people),
  }
}

function countAt(people: readonly Summarised[], at: number, holds: (letter: string) => boolean): number {
  return people.filter(({ levels }) => holds(levels[at] ?? 'n')).length
}

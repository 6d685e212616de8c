import type { CatalogueLesson, CatalogueModule } from '~/domain/lessons/catalogue'
import { practiceAddress } from '~/domain/lessons/placed-practice'
import type { Level, Need } from '~/domain/mastery/level'
import type { ObservedResult } from '~/domain/mastery/observed-result'
import { isStuck, type SkillStanding } from '~/domain/mastery/standing'
import { formatDay } from '~/lib/format-time'
import { vietnamDay } from '~/lib/vietnam-day'

export type LessonLink = { to: string; number: string; title: string }

/** A skill as its owner, or who teaches them, reads it. */
export type SkillRow = {
  id: string
  name: string
  /** The name in two or three words. */
  short: string
  level: Level
  right: number
  answers: number
  days: number
  /** Unaided runs of a practice that went well, or were watched. */
  practised: number
  /** Of typical questions right now, 0 to 100; null while new. */
  percent: number | null
  daysAgo: number
  masteredOn: string | null
  needs: Need[]
  isStuck: boolean
  /** When somebody watched them do it last, and how it went. */
  observed: { on: string; result: ObservedResult } | null
  /** When to review; `isNow` today or before. */
  due: { on: string; isNow: boolean } | null
  /** Where the skill is taught first. */
  lesson: LessonLink | null
  /** Where it is practised first. */
  practice: { to: string; title: string } | null
}

export type LessonRow = LessonLink & { completedOn: string | null; isBegun: boolean }

export type ModuleMastery = {
  id: string
  number: number
  title: string
  skills: SkillRow[]
  lessons: LessonRow[]
}

/** Neither a lesson opened nor a question answered. */
export function isUntouched({ lessons, skills }: ModuleMastery): boolean {
  return lessons.every((lesson) => !lesson.isBegun) && skills.every((skill) => skill.level === 'new')
}

export type LastObserved = { result: ObservedResult; at: Date }

type Completions = ReadonlyMap<string, { completedAt: Date | null }>

/** One person's skills and lessons in a module, as a page shows them. */
export function moduleMastery(input: {
  module: CatalogueModule
  standings: readonly SkillStanding[]
  completions: Completions
  observed?: ReadonlyMap<string, LastObserved> | undefined
  now: Date
}): ModuleMastery {
  const { module, standings, completions, observed, now } = input
  const { id, number, title } = module
  const standingOf = new Map(standings.map((standing) => [standing.skillId, standing]))
  return {
    ...{ id, number, title },
    skills: module.skills.flatMap((skill) => {
      const standing = standingOf.get(skill.id)
      return standing
        ? [{ ...skillRow(skill, standing, module, now), observed: observedRow(observed?.get(skill.id)) }]
        : []
    }),
    lessons: module.lessons.map((lesson) => {
      const completedAt = completions.get(lesson.id)?.completedAt ?? null
      const isBegun = completions.has(lesson.id)
      return { ...lessonLink(module, lesson), completedOn: completedAt && formatDay(completedAt), isBegun }
    }),
  }
}

/** The first lesson of the module that teaches a skill. */
export function lessonFor(module: CatalogueModule, skillId: string): LessonLink | null {
  const lesson = module.lessons.find((each) => each.skills.includes(skillId))
  return lesson ? lessonLink(module, lesson) : null
}

/** The first practice of the module that shows a skill. */
export function practiceFor(module: CatalogueModule, skillId: string): SkillRow['practice'] {
  const shown = module.lessons.flatMap(({ practice }) => practice ?? [])
  const practice = shown.find(({ skills }) => skills.includes(skillId))
  return practice ? { to: practiceAddress(practice), title: practice.title } : null
}

function lessonLink(module: CatalogueModule, { slug, number, title }: CatalogueLesson): LessonLink {
  return { to: `/hoc/${module.id}/${slug}`, number, title }
}

function observedRow(last: LastObserved | undefined): SkillRow['observed'] {
  return last ? { on: formatDay(last.at), result: last.result } : null
}

function skillRow(
  skill: { id: string; name: string; short: string },
  standing: SkillStanding,
  module: CatalogueModule,
  now: Date,
): Omit<SkillRow, 'observed'> {
  const { level, wins, answers, days, practised, masteredAt, dueAt, needs, explanation } = standing
  return {
    ...{
      id: skill.id,
      name: skill.name,
      short: skill.short,
      level,
      right: wins,
      answers,
      days,
      practised,
      needs,
    },
    ...{ lesson: lessonFor(module, skill.id), practice: practiceFor(module, skill.id) },
    percent: explanation?.percent ?? null,
    daysAgo: explanation?.daysAgo ?? 0,
    masteredOn: masteredAt && formatDay(masteredAt),
    isStuck: isStuck(standing),
    due: dueAt && { on: formatDay(dueAt), isNow: vietnamDay(dueAt) <= vietnamDay(now) },
  }
}

import { backedLessons } from './placement/backed-lessons'
import { beliefAfter } from './placement/belief-after'
import { chanceOfLesson, decide } from './placement/decide'
import type { AskedItem, PlacementBank, PlacementEnd, PlacementPlan, PlannedLesson } from './placement-plan'
import type { LessonVerdict, PlacementResult, PlacementState } from './placement-verdict'

/** What the answers say of every lesson of the path, in its order. What is skipped is not completed, and nothing is certified. */
export function placeLessons(
  plan: PlacementPlan,
  bank: PlacementBank,
  items: readonly AskedItem[],
  end: PlacementEnd,
): PlacementResult {
  const answered = items.filter((item) => item.outcome !== null)
  const { belief, placeOf } = beliefAfter(plan, bank, answered)
  const tallies = new Map(plan.lessons.map((lesson) => [lesson.id, tally(lesson, plan, bank, answered)]))
  const backed = backedLessons(plan, bank, answered)
  const states = new Map(
    plan.lessons.map((lesson) => {
      const places = lesson.skills.flatMap((skill) => placeOf.get(skill) ?? [])
      const state = stateOf(lesson, chanceOfLesson(belief, places), tallies.get(lesson.id))
      return [lesson.id, state === 'skip' && !backed.has(lesson.id) ? 'look' : state]
    }),
  )
  return {
    lessons: plan.lessons.map((lesson) => ({
      ...(tallies.get(lesson.id) as Tally),
      ...{ lessonId: lesson.id, state: states.get(lesson.id) ?? 'learn' },
      later:
        plan.lessons.find((each) => buildsOn(each, lesson) && isAllRight(tallies.get(each.id)))?.id ?? null,
      lacks: lesson.prerequisites.find((id) => states.get(id) === 'learn') ?? null,
    })),
    asked: answered.length,
    right: answered.filter((item) => item.outcome === 'right').length,
    end,
  }
}

type Tally = Omit<LessonVerdict, 'lessonId' | 'state' | 'later' | 'lacks'>

function tally(
  { id, skills }: PlannedLesson,
  { prior }: PlacementPlan,
  bank: PlacementBank,
  answered: readonly AskedItem[],
): Tally {
  const own = answered.flatMap(({ itemId, outcome }) => {
    const found = bank.get(itemId)
    return found?.lessonId === id ? [{ outcome, isHard: found.question.difficulty === 'hard' }] : []
  })
  const right = own.filter((each) => each.outcome === 'right')
  const known = skills.flatMap((skill) => prior[skill] ?? [])
  return {
    ...{ asked: own.length, right: right.length, hard: right.filter((each) => each.isHard).length },
    unknown: own.filter((each) => each.outcome === 'unknown').length,
    earlier: known.length > 0 ? { answers: sum(known, 'answers'), wins: sum(known, 'wins') } : null,
    hasQuestions: [...bank.values()].some(({ lessonId }) => lessonId === id),
  }
}

function stateOf(lesson: PlannedLesson, chance: number, tallied: Tally | undefined): PlacementState {
  if (lesson.isDone) return 'done'
  return tallied?.hasQuestions ? decide(chance) : 'learn'
}

function buildsOn(later: PlannedLesson, { id }: PlannedLesson): boolean {
  return later.prerequisites.includes(id)
}

function isAllRight(tallied: Tally | undefined): boolean {
  return tallied !== undefined && tallied.asked > 0 && tallied.right === tallied.asked
}

function sum<K extends string>(list: readonly Record<K, number>[], key: K): number {
  return list.reduce((all, each) => all + each[key], 0)
}

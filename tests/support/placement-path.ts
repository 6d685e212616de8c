import type { Question } from '~/domain/lessons/question'
import type { PlacementBank, PlacementPlan } from '~/domain/mastery/placement-plan'
import { aMatch, aMultiple, aNumber, anOrder, aSingle } from './question'

type Known = {
  /** How many lessons each module has. */
  modules: number[]
  /** Each lesson of a module builds on the one before it in the chain; the number of lessons in it. */
  chained?: number
}

/** A path as the published ones are: a skill and eight questions a lesson, four of them with options, few of them hard. */
export function aPlacementPath({ modules, chained = 0 }: Known): {
  plan: PlacementPlan
  bank: PlacementBank
} {
  const lessons = modules.flatMap((count, module) =>
    Array.from({ length: count }, (_, at) => {
      const id = `m${module}.${at}`
      return {
        ...{ id, moduleId: `m${module}`, revision: `revision-${id}`, skills: [`s-${id}`], isDone: false },
        prerequisites: at > 0 && at < chained ? [`m${module}.${at - 1}`] : [],
      }
    }),
  )
  const bank = new Map(
    lessons.flatMap(({ id, revision, skills: [skill = ''] }) =>
      eightQuestions(id, skill).map(
        (question) => [question.id, { question, lessonId: id, revision }] as const,
      ),
    ),
  )
  return { plan: { lessons, prior: {}, seen: [] }, bank }
}

function eightQuestions(lessonId: string, skill: string): Question[] {
  const common = (at: number, difficulty: 'easy' | 'medium' | 'hard') => ({
    ...{ id: `${lessonId}.q${at}`, skill, difficulty },
  })
  return [
    aSingle(common(1, 'easy')),
    aSingle(common(2, 'easy')),
    aSingle(common(3, 'medium')),
    aSingle(common(4, 'hard')),
    aMultiple(common(5, 'medium')),
    anOrder(common(6, 'easy')),
    aMatch(common(7, 'easy')),
    aNumber(common(8, 'medium')),
  ]
}

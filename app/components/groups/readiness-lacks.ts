import type { GuideReadiness } from '~/domain/certificates/guide-readiness'
import type { CatalogueModule } from '~/domain/lessons/catalogue'

/** Skills named aloud; of more than these the first are named. */
const MOST_NAMED = 3

/** Ready to be written: the numbers of modules to pass, and how many skills to master and to review, the first of them by name. */
export function readinessLacks(
  { isReady, exams, toMaster, toReview, isObserved }: GuideReadiness,
  modules: readonly CatalogueModule[],
) {
  const numbers = modules.filter(({ id }) => exams.includes(id)).map(({ number }) => number)
  const shorts = new Map(modules.flatMap(({ skills }) => skills.map(({ id, short }) => [id, short])))
  const named = (ids: readonly string[]) => ids.slice(0, MOST_NAMED).map((id) => shorts.get(id) ?? id)
  return {
    ...{ isReady, isObserved, exams: numbers, toMaster: toMaster.length, toReview: toReview.length },
    ...{ masterNames: named(toMaster), reviewNames: named(toReview) },
  }
}

export type ReadinessLacks = ReturnType<typeof readinessLacks>

/** How many steps are left until somebody may guide; a team reads the nearest first. Who is not known of comes last. */
export function stepsLeft(lacks: ReadinessLacks | null): number {
  if (!lacks) return Number.MAX_SAFE_INTEGER
  if (lacks.isReady) return 0
  return Math.max(1, lacks.exams.length + lacks.toMaster + lacks.toReview + (lacks.isObserved ? 0 : 1))
}

import type { GuideReadiness } from '~/domain/certificates/guide-readiness'
import type { CatalogueModule } from '~/domain/lessons/catalogue'

/** Ready to be written: the numbers of modules to pass, and how many skills to master and to review. */
export function readinessLacks(
  { isReady, exams, toMaster, toReview, isObserved }: GuideReadiness,
  modules: readonly CatalogueModule[],
) {
  const numbers = modules.filter(({ id }) => exams.includes(id)).map(({ number }) => number)
  return { isReady, isObserved, exams: numbers, toMaster: toMaster.length, toReview: toReview.length }
}

export type ReadinessLacks = ReturnType<typeof readinessLacks>

import type { Catalogue, CatalogueModule } from '~/domain/lessons/catalogue'
import type { Level } from '~/domain/mastery/level'

/** What one person has done towards guiding others. */
export type GuideSteps = {
  passedModuleIds: ReadonlySet<string>
  /** Now, by skill; what is not named is new. */
  levels: ReadonlyMap<string, Level>
  /** What they were seen to do alone, the last time that somebody watched. */
  aloneSkillIds: ReadonlySet<string>
}

export type GuideReadiness = {
  isReady: boolean
  /** Modules whose exam is not passed, in order. */
  exams: string[]
  /** Skills not mastered yet, and those that were and have lapsed. */
  toMaster: string[]
  toReview: string[]
  isObserved: boolean
}

/** The basic modules as they are published now; none before content names them, and then nobody is ready. */
export function basicModules({
  modules,
  frameworks,
}: Pick<Catalogue, 'modules' | 'frameworks'>): CatalogueModule[] {
  return (frameworks?.teams.basics ?? []).flatMap((id) => modules.find((module) => module.id === id) ?? [])
}

/**
 * Ready to guide others is who has passed the exams of all basic modules, has mastered every skill of them now, and was
 * seen to do at least one of them alone.
 */
export function guideReadiness(basics: readonly CatalogueModule[], steps: GuideSteps): GuideReadiness {
  const skills = basics.flatMap((module) => module.skills.map(({ id }) => id))
  const levelOf = (id: string) => steps.levels.get(id) ?? 'new'
  const lacks = {
    exams: basics.map(({ id }) => id).filter((id) => !steps.passedModuleIds.has(id)),
    toMaster: skills.filter((id) => levelOf(id) !== 'mastered' && levelOf(id) !== 'lapsed'),
    toReview: skills.filter((id) => levelOf(id) === 'lapsed'),
    isObserved: skills.some((id) => steps.aloneSkillIds.has(id)),
  }
  const open = lacks.exams.length + lacks.toMaster.length + lacks.toReview.length
  return { ...lacks, isReady: basics.length > 0 && open === 0 && lacks.isObserved }
}

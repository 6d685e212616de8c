import { type LessonLink, lessonFor } from '~/components/mastery/module-mastery'
import type { CatalogueModule } from '~/domain/lessons/catalogue'

/** In an address: all modules side by side. */
export const ALL_MODULES = 'tat-ca'

/** The modules that a map shows, one or all, and their skills in order. */
export type MapScope = { id: string; title: string; modules: CatalogueModule[]; skillIds: string[] }

/** As the address asks; the first module where it asks for none that is there. */
export function mapScope(modules: readonly CatalogueModule[], asked: string | null): MapScope {
  const one = modules.find(({ id }) => id === asked) ?? modules[0]
  const shown = asked === ALL_MODULES ? [...modules] : one ? [one] : []
  return {
    id: asked === ALL_MODULES ? ALL_MODULES : (one?.id ?? ''),
    title: asked === ALL_MODULES ? '' : (one?.title ?? ''),
    modules: shown,
    skillIds: shown.flatMap((module) => module.skills.map(({ id }) => id)),
  }
}

/** What a skill of the map is called in short, and where it is taught first. */
export function mapSkill(
  { modules }: MapScope,
  skillId: string,
): { short: string; lesson: LessonLink | null } {
  const module = modules.find(({ skills }) => skills.some(({ id }) => id === skillId))
  const skill = module?.skills.find(({ id }) => id === skillId)
  return { short: skill?.short ?? skillId, lesson: module ? lessonFor(module, skillId) : null }
}

/** The head of a map: its modules, each over so many skills. */
export type MapColumns = { modules: { number: number; title: string; skills: number }[]; skills: string[] }

export function mapColumns({ modules }: MapScope): MapColumns {
  return {
    modules: modules.map(({ number, title, skills }) => ({ number, title, skills: skills.length })),
    skills: modules.flatMap(({ skills }) => skills.map(({ short }) => short)),
  }
}

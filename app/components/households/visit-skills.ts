import type { CatalogueModule } from '~/domain/lessons/catalogue'
import type { Level } from '~/domain/mastery/level'

const MOST_OWN = 6

type Shown = { skillId: string; result: string }
export type VisitSkill = { id: string; short: string }
export type VisitGroup = { kind: 'last-time' | 'can-guide' | 'more'; title: string; skills: VisitSkill[] }

/**
 * Skills in the order in which a helper needs them: what did not go alone the last time, what the helper knows best, then all
 * others by module.
 */
export function visitSkills(input: {
  modules: readonly CatalogueModule[]
  /** The helper's own levels. */
  levels: ReadonlyMap<string, Level>
  /** What was shown at the household, the newest first. */
  shown: readonly Shown[]
}): VisitGroup[] {
  const { modules, levels, shown } = input
  const all = modules.flatMap((module) => module.skills.map(({ id, short }) => ({ id, short })))
  const last = new Map<string, string>()
  for (const { skillId, result } of shown) if (!last.has(skillId)) last.set(skillId, result)
  const isOpen = ({ id }: VisitSkill) => last.has(id) && last.get(id) !== 'alone'
  const rank: Partial<Record<Level, number>> = { mastered: 0, fair: 1 }
  const rankOf = ({ id }: VisitSkill) => rank[levels.get(id) ?? 'new'] ?? 2
  const known = all.filter((skill) => !isOpen(skill) && rankOf(skill) < 2 && !last.has(skill.id))
  const own = known.sort((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST_OWN)
  const first = [...all.filter(isOpen), ...own]
  const rest = modules.map(({ number, title, skills }) => ({
    ...{ kind: 'more' as const, title: `${number}. ${title}` },
    skills: skills
      .filter(({ id }) => !first.some((each) => each.id === id))
      .map(({ id, short }) => ({ id, short })),
  }))
  return [
    { kind: 'last-time' as const, title: '', skills: all.filter(isOpen) },
    { kind: 'can-guide' as const, title: '', skills: own },
    ...rest,
  ].filter(({ skills }) => skills.length > 0)
}

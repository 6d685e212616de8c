import type { CatalogueModule } from '~/domain/lessons/catalogue'
import type { SkillStanding } from '~/domain/mastery/standing'
import { daysAway } from '~/domain/mastery/summarise-class'
import { formatDay } from '~/lib/format-time'
import { byGivenName } from './by-given-name'

type Person = {
  personId: string
  lastActiveAt: Date | null
  skills: readonly Pick<SkillStanding, 'skillId' | 'level'>[]
  stuckSkillIds: readonly string[]
  displayName: string
  isHead: boolean
  isDeputy: boolean
  isYouthUnion: boolean
  hasSmartphone: boolean | null
  completedLessonIds: readonly string[]
}

export type TeamMember = ReturnType<typeof teamMembers>[number]

/** The members of a team as its head sees them: for each module how many lessons are finished and how many skills are fair. */
export function teamMembers(people: readonly Person[], modules: readonly CatalogueModule[], now: Date) {
  return [...people].sort(byGivenName).map((person) => ({
    id: person.personId,
    name: person.displayName,
    isHead: person.isHead,
    isDeputy: person.isDeputy,
    isYouthUnion: person.isYouthUnion,
    hasSmartphone: person.hasSmartphone,
    lastActive: lastActive(person.lastActiveAt, now),
    ...memberModules(person, modules),
  }))
}

/** When somebody was last here, ready to be written; null when never. */
export function lastActive(at: Date | null, now: Date): { on: string; days: number } | null {
  return at && { on: formatDay(at), days: daysAway(at, now) ?? 0 }
}

/** Modules not begun are only named by number: of ten, most members have begun two. */
function memberModules(person: Person, modules: readonly CatalogueModule[]) {
  const all = modules.map((module) => memberModule(person, module))
  const hasBegun = (module: (typeof all)[number]) => module.begunSkills > 0 || module.completed > 0
  return { begun: all.filter(hasBegun), notBegun: all.filter((module) => !hasBegun(module)) }
}

function memberModule(person: Person, { id, number, title, skills, lessons }: CatalogueModule) {
  const own = person.skills.filter((standing) => skills.some((skill) => skill.id === standing.skillId))
  return {
    ...{ id, number, title },
    lessons: lessons.length,
    completed: lessons.filter((lesson) => person.completedLessonIds.includes(lesson.id)).length,
    skills: skills.length,
    fair: own.filter(({ level }) => level === 'fair' || level === 'mastered').length,
    begunSkills: own.filter(({ level }) => level !== 'new').length,
    stuck: skills.filter((skill) => person.stuckSkillIds.includes(skill.id)).map((skill) => skill.short),
  }
}

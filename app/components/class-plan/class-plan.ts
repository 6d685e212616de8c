import { byGivenName } from '~/components/groups/by-given-name'
import type { MapScope } from '~/components/level-map/map-scope'
import { examReadiness } from '~/domain/certificates/exam-readiness'
import type { CatalogueModule } from '~/domain/lessons/catalogue'
import type { HardQuestion } from '~/domain/mastery/hard-questions'
import type { SuggestedGroup } from '~/domain/mastery/suggest-groups'
import { lessonStep, skillSteps } from './skill-steps'

type Person = { personId: string; displayName: string; levels: string }
type ExamStates = ReadonlyMap<string, ReadonlyMap<string, 'certified' | 'passed'>>

export type PlanInput = {
  scope: MapScope
  people: readonly Person[]
  questions: readonly HardQuestion[]
  groups: readonly SuggestedGroup[]
  exams: ExamStates
}

export type ClassPlan = ReturnType<typeof classPlan>

/** What a trainer takes into the next session, ready to be written: questions, who may be examined, groups. */
export function classPlan({ scope, people, questions, groups, exams }: PlanInput) {
  const named = [...people].sort(byGivenName)
  return {
    questions: questions.map(({ lessonId, review, ...question }) => ({
      ...question,
      lesson: lessonStep(scope, lessonId, review),
    })),
    ready: scope.modules.map((module) => moduleReadiness(module, scope, named, exams)),
    groups: namedGroups(scope, named, groups),
  }
}

export type ModuleReadiness = ReturnType<typeof moduleReadiness>

function moduleReadiness(
  module: CatalogueModule,
  { skillIds }: MapScope,
  people: readonly Person[],
  exams: ExamStates,
) {
  const from = skillIds.indexOf(module.skills[0]?.id ?? '')
  const found = people.map(({ personId, displayName, levels }) => ({
    ...{ personId, name: displayName },
    ...examReadiness(levels.slice(from, from + module.skills.length), exams.get(personId)?.get(module.id)),
  }))
  const at = (state: (typeof found)[number]['state']) =>
    found.flatMap((each) => (each.state === state ? { personId: each.personId, name: each.name } : []))
  return {
    ...{ id: module.id, number: module.number, title: module.title },
    ...{ ready: at('ready'), passed: at('passed'), certified: at('certified') },
    almost: found.flatMap((each) =>
      each.state === 'almost'
        ? { personId: each.personId, name: each.name, skill: module.skills[each.missing]?.short ?? '' }
        : [],
    ),
  }
}

export type NamedGroup = ReturnType<typeof namedGroups>[number]

function namedGroups(scope: MapScope, people: readonly Person[], groups: readonly SuggestedGroup[]) {
  const named = (ids: readonly string[]) =>
    people.filter(({ personId }) => ids.includes(personId)).map(({ displayName }) => displayName)
  return groups.map(({ skill, helperId, memberIds }, at) => ({
    number: at + 1,
    together: skill === null ? null : skillSteps(scope, scope.skillIds[skill] ?? ''),
    helper: helperId ? (named([helperId])[0] ?? null) : null,
    members: named(memberIds),
  }))
}

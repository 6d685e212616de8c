import { lessonFor } from '~/components/mastery/module-mastery'
import type { CatalogueModule } from '~/domain/lessons/catalogue'
import type { ClassFindings, Summarised } from '~/domain/mastery/summarise-class'
import { daysAway, isAway, summariseClass } from '~/domain/mastery/summarise-class'
import { byGivenName } from './by-given-name'
import { listPage } from './list-page'

const MOST_TO_CALL = 3

type Person = Summarised & { displayName: string; villageName: string | null }
type Shown = { classId: string; people: readonly Person[]; module: CatalogueModule; now: Date }

export type ClassPage = ReturnType<typeof classPage>

/** Everything the class map shows of one module: the three sentences, one page of learners, and the whole class's count. */
export function classPage(shown: Shown & { asked: string | null }) {
  const { people, module, asked, now } = shown
  const found = summariseClass(
    people,
    module.skills.map((skill) => skill.id),
    now,
  )
  const { rows, page, pageCount } = listPage([...people].sort(byGivenName), asked)
  return {
    ...{ page, pageCount, total: people.length },
    villages: new Set(people.flatMap((person) => person.villageName ?? [])).size,
    hasBegun: people.some((person) => person.skills.some((skill) => skill.level !== 'new')),
    toCall: peopleToCall(found, shown),
    toCallMore: Math.max(0, found.toCall.length - MOST_TO_CALL),
    hardest: hardest(found, module),
    due: { people: found.due.people, most: mostDue(found, module) },
    skills: found.reached.map(({ skillId, people: reached }) => ({
      ...{ id: skillId, reached },
      short: shortOf(module, skillId),
    })),
    rows: rows.map((person) => learnerRow(person, shown)),
  }
}

function peopleToCall({ toCall }: ClassFindings, { classId, people }: Shown) {
  const nameOf = new Map(people.map((person) => [person.personId, person.displayName]))
  return toCall.slice(0, MOST_TO_CALL).map(({ personId, daysAway }) => ({
    to: `/lop/${classId}/${personId}`,
    name: nameOf.get(personId) ?? '',
    daysAway,
  }))
}

function hardest({ hardest }: ClassFindings, module: CatalogueModule) {
  if (!hardest) return null
  const { skillId, below, begun, stuck } = hardest
  return { below, begun, stuck, short: shortOf(module, skillId), lesson: lessonFor(module, skillId) }
}

function mostDue({ due }: ClassFindings, module: CatalogueModule) {
  const most = due.bySkill[0]
  return most ? { short: shortOf(module, most.skillId), people: most.people } : null
}

function learnerRow(person: Person, { classId, now }: Shown) {
  return {
    to: `/lop/${classId}/${person.personId}`,
    name: person.displayName,
    village: person.villageName,
    isAway: isAway(person.lastActiveAt, now),
    daysAway: daysAway(person.lastActiveAt, now),
    cells: person.skills.map(({ skillId, level }) => ({
      ...{ skillId, level },
      isStuck: person.stuckSkillIds.includes(skillId),
    })),
  }
}

function shortOf(module: CatalogueModule, skillId: string): string {
  return module.skills.find((skill) => skill.id === skillId)?.short ?? skillId
}

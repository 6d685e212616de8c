import type { MapOrder } from '~/components/level-map/map-order'
import { mapPersonRow } from '~/components/level-map/map-person-row'
import { type MapScope, mapColumns, mapSkill } from '~/components/level-map/map-scope'
import { byHelpNeed, helpNeedOf } from '~/domain/mastery/needs-help'
import type { ClassFindings, Summarised } from '~/domain/mastery/summarise-class'
import { summariseClass } from '~/domain/mastery/summarise-class'
import { byGivenName } from './by-given-name'
import { listPage } from './list-page'

const MOST_TO_CALL = 3
/** A whole class on one page. */
const PAGE_SIZE = 50

type Person = Summarised & { displayName: string; villageName: string | null }
type Shown = { classId: string; people: readonly Person[]; scope: MapScope; now: Date }

export type ClassPage = ReturnType<typeof classPage>

/** Everything the class map shows: the three sentences, one page of learners, and the whole class's count. */
export function classPage(shown: Shown & { order: MapOrder; asked: string | null }) {
  const { people, scope, order, asked, now } = shown
  const found = summariseClass(people, scope.skillIds, now)
  const { rows, page, pageCount } = listPage(inOrder(people, order, now), asked, PAGE_SIZE)
  return {
    ...{ page, pageCount, total: people.length },
    villages: new Set(people.flatMap((person) => person.villageName ?? [])).size,
    hasBegun: people.some((person) => /[^n]/.test(person.levels)),
    toCall: peopleToCall(found, shown),
    toCallMore: Math.max(0, found.toCall.length - MOST_TO_CALL),
    hardest: hardest(found, scope),
    due: { people: found.due.people, most: mostDue(found, scope) },
    columns: mapColumns(scope),
    reached: found.reached.map(({ people: reached }) => reached),
    rows: rows.map((person) => mapPersonRow(person, person.villageName, now)),
    hasStuck: rows.some(({ levels }) => levels.includes('s')),
  }
}

/** Who needs help first, or by name; those who need as much, by name. */
function inOrder(people: readonly Person[], order: MapOrder, now: Date): Person[] {
  const named = [...people].sort(byGivenName)
  if (order === 'ten') return named
  const needs = new Map(named.map((person) => [person, helpNeedOf(person, now)]))
  const needOf = (person: Person) => needs.get(person) ?? helpNeedOf(person, now)
  return named.sort((a, b) => byHelpNeed(needOf(a), needOf(b)))
}

function peopleToCall({ toCall }: ClassFindings, { classId, people }: Shown) {
  const nameOf = new Map(people.map((person) => [person.personId, person.displayName]))
  return toCall.slice(0, MOST_TO_CALL).map(({ personId, daysAway }) => ({
    to: `/lop/${classId}/${personId}`,
    name: nameOf.get(personId) ?? '',
    daysAway,
  }))
}

function hardest({ hardest }: ClassFindings, scope: MapScope) {
  if (!hardest) return null
  const { skillId, below, begun, stuck } = hardest
  return { below, begun, stuck, ...mapSkill(scope, skillId) }
}

function mostDue({ due }: ClassFindings, scope: MapScope) {
  const most = due.bySkill[0]
  return most ? { short: mapSkill(scope, most.skillId).short, people: most.people } : null
}

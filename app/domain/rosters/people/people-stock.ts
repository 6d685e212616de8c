import { type NameForms, nameForms } from './comparable-name'
import type { ClassOfStock } from './match-class'
import { type PlaceIndex, type PlaceOfStock, placeIndex, type TeamOfStock } from './match-place'

/** Somebody who is there already, with their current team. */
export type KnownPerson = {
  id: string
  displayName: string
  phone: string | null
  birthYear: number | null
  isYouthUnion: boolean
  hasSmartphone: boolean | null
  placeId: string | null
  teams: { teamId: string; isHead: boolean; isDeputy: boolean }[]
  /** Of those at and below the list's place. */
  classIds: string[]
}

/** What lies at and below the list's place. */
export type Surroundings = Pick<PeopleStock, 'places' | 'placeById' | 'teams' | 'teamsAt' | 'classes'>

export type IndexedPerson = KnownPerson & { forms: NameForms }

/** What a list of people is compared with. `claimed` and `seen` remember the rows of the list that were checked before. */
export type PeopleStock = {
  placeId: string
  thisYear: number
  mayCreateTeams: boolean
  places: PlaceIndex
  placeById: ReadonlyMap<string, PlaceOfStock>
  teams: readonly TeamOfStock[]
  /** At and below the place, without those that are archived. */
  classes: readonly ClassOfStock[]
  teamsAt: ReadonlyMap<string, TeamOfStock[]>
  byKey: Map<string, IndexedPerson[]>
  claimed: Map<string, number>
  seen: Map<string, { row: number; phone: string | null; birthYear: number | null; placeId: string | null }[]>
}

export function surroundings(
  places: readonly PlaceOfStock[],
  teams: readonly TeamOfStock[],
  classes: readonly ClassOfStock[],
): Surroundings {
  const placeById = new Map(places.map((place) => [place.id, place]))
  return { places: placeIndex(places), placeById, classes, ...teamsOf(teams) }
}

/** The part of the surroundings that other teams make another. */
export function teamsOf(teams: readonly TeamOfStock[]): Pick<Surroundings, 'teams' | 'teamsAt'> {
  const teamsAt = new Map<string, TeamOfStock[]>()
  for (const team of teams) {
    const list = teamsAt.get(team.placeId)
    if (list) list.push(team)
    else teamsAt.set(team.placeId, [team])
  }
  return { teams, teamsAt }
}

/** A stock that knows nobody yet. */
export function peopleStock(
  about: Pick<PeopleStock, 'placeId' | 'thisYear' | 'mayCreateTeams'>,
  around: Surroundings,
): PeopleStock {
  return { ...about, ...around, byKey: new Map(), claimed: new Map(), seen: new Map() }
}

/** Of thousands this takes a while: whoever serves others meanwhile adds them page by page. */
export function addPeople({ byKey }: PeopleStock, people: readonly KnownPerson[]): void {
  for (const person of people) {
    const indexed = { ...person, forms: nameForms(person.displayName) }
    for (const key of keysOf(indexed.forms, person.phone, person.placeId)) {
      const list = byKey.get(key)
      if (list) list.push(indexed)
      else byKey.set(key, [indexed])
    }
  }
}

/** Under what a person is found: the words of the name in any order, the phone, and the village with the length of the name. */
export function keysOf(forms: NameForms, phone: string | null, placeId: string | null): string[] {
  const keys = [`n ${forms.sorted}`]
  if (phone) keys.push(`p ${phone}`)
  if (placeId) keys.push(lengthKey(placeId, forms.folded.length))
  return keys
}

export function lengthKey(placeId: string, length: number): string {
  return `l ${placeId} ${length}`
}

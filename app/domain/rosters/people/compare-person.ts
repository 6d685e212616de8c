import { type NameForms, nameLikeness } from './comparable-name'
import { type IndexedPerson, keysOf, lengthKey, type PeopleStock } from './people-stock'

/** Whom a row speaks of, as far as comparing goes. */
export type Described = {
  forms: NameForms
  phone: string | null
  birthYear: number | null
  placeId: string | null
  teamId: string | null
  classId: string | null
}

export type Likeness = { certain: IndexedPerson[]; perhaps: IndexedPerson[] }

/**
 * Who of those known a row may be. Certain: the same name, and the same phone, or the same village with nothing against it.
 * Perhaps: the same name with something missing or against it, or a name that differs by accents, order or a letter, when
 * phone, village or year speak for it. The same name elsewhere with nothing else in common is somebody else.
 */
export function findLike(row: Described, stock: PeopleStock): Likeness {
  const certain: IndexedPerson[] = []
  const perhaps: IndexedPerson[] = []
  for (const person of candidates(row, stock)) {
    const verdict = compare(row, person)
    if (verdict === 'certain') certain.push(person)
    if (verdict === 'perhaps') perhaps.push(person)
  }
  return { certain, perhaps }
}

function candidates(row: Described, stock: PeopleStock): Set<IndexedPerson> {
  const length = row.forms.folded.length
  const keys = keysOf(row.forms, row.phone, row.placeId)
  // One letter more or less can only count with the same year, so that nobody else need be looked at.
  if (row.placeId && row.birthYear)
    keys.push(lengthKey(row.placeId, length - 1), lengthKey(row.placeId, length + 1))
  return new Set(keys.flatMap((key) => stock.byKey.get(key) ?? []))
}

function compare(row: Described, person: IndexedPerson): 'certain' | 'perhaps' | 'other' {
  const name = nameLikeness(row.forms, person.forms)
  if (name === 'none') return 'other'
  const phone = agreement(row.phone, person.phone)
  const year = agreement(row.birthYear, person.birthYear)
  const isInTeam = row.teamId !== null && person.teams.some((team) => team.teamId === row.teamId)
  const isInClass = row.classId !== null && person.classIds.includes(row.classId)
  // A school has many children of one name: who is in another class is somebody else, unless the year says the same.
  const isOfOtherClass = row.classId !== null && !isInClass && person.classIds.length > 0
  const place =
    isInTeam || isInClass ? 'same' : isOfOtherClass ? 'other' : agreement(row.placeId, person.placeId)

  if (name === 'same') {
    if (year !== 'other' && (phone === 'same' || (place === 'same' && phone !== 'other'))) return 'certain'
    if (phone === 'same' || place === 'same') return 'perhaps'
    return year === 'same' || (place === 'unknown' && phone !== 'other' && year !== 'other')
      ? 'perhaps'
      : 'other'
  }
  if (phone === 'same') return year === 'other' ? 'other' : 'perhaps'
  if (place !== 'same' || phone === 'other') return 'other'
  return year === 'same' || (name !== 'letter' && year === 'unknown') ? 'perhaps' : 'other'
}

function agreement<T>(a: T | null, b: T | null): 'same' | 'other' | 'unknown' {
  if (a === null || b === null) return 'unknown'
  return a === b ? 'same' : 'other'
}

import type { CheckedRow, Finding, ImportRow } from '../import-kind'
import { findLike } from './compare-person'
import type { IndexedPerson, KnownPerson, PeopleStock } from './people-stock'
import { type PersonRow, type ReadPerson, readPersonRow } from './read-person-row'

/** A row with one of these is not written. */
const ERRORS: ReadonlySet<string> = new Set([
  ...['name-missing', 'name-too-long', 'name-not-allowed', 'citizen-number', 'phone-wrong', 'year-wrong'],
  ...['village-missing', 'village-unknown', 'village-several', 'village-closed', 'team-unknown'],
  ...['class-unknown', 'class-several', 'duplicate-row', 'duplicate-person'],
])

/** Judges rows of a list of people against those who are there already and the rows before them. */
export function checkPeople(rows: readonly ImportRow[], stock: PeopleStock): CheckedRow[] {
  return rows.map((row) => judgePerson(row, readPersonRow(row, stock), stock))
}

/** Judges one row, in its turn, that has been read. */
export function judgePerson(row: ImportRow, read: ReadPerson, stock: PeopleStock): CheckedRow {
  const { person, findings } = read
  const judged = (verdict: CheckedRow['verdict'], more: Finding[], target?: KnownPerson): CheckedRow => ({
    ...{ position: row.position, verdict, findings: [...findings, ...more], targetId: target?.id ?? null },
    basis: [
      ...[person.placeId, teamOf(person), ...(person.isStudent ? [`class ${person.classId}`] : [])],
      ...(target ? [fingerprint(target)] : []),
    ].join('|'),
  })
  if (findings.some((finding) => ERRORS.has(finding.code))) return judged('wrong', [])
  const twin = rememberRow(row, person, stock)
  if (twin) return judged('wrong', [{ code: 'duplicate-row', field: 'name', otherRow: twin }])

  const teamId = person.team && 'id' in person.team ? person.team.id : null
  const { certain, perhaps } = findLike({ ...person, teamId }, stock)
  const [only] = certain
  if (only && certain.length === 1) {
    const claimedBy = stock.claimed.get(only.id)
    if (claimedBy !== undefined && claimedBy !== row.row)
      return judged('wrong', [
        { code: 'duplicate-person', field: 'name', otherRow: claimedBy, to: only.displayName },
      ])
    stock.claimed.set(only.id, row.row)
    const changes = changesOf(person, only, stock)
    return judged(changes.length > 0 ? 'changed' : 'unchanged', changes, only)
  }
  const alike = [...certain, ...perhaps].slice(0, 3)
  if (alike.length === 0) return judged('new', [])
  const candidates = alike.map((each) => ({
    id: each.id,
    name: each.displayName,
    more: describe(each, stock),
  }))
  const basis = alike.map(fingerprint).sort().join('|')
  const row_ = judged('perhaps-same', [{ code: 'perhaps-same', field: 'name', candidates }])
  return { ...row_, basis: `${row_.basis}|${basis}` }
}

/** Remembers the row; gives the number of an earlier one that says the same person at the same place. */
function rememberRow(row: ImportRow, person: PersonRow, stock: PeopleStock): number | null {
  const { phone, birthYear, placeId, classId } = person
  const own = { row: row.row, phone, birthYear, placeId }
  const key = classId ? `${person.forms.comparable}|${classId}` : person.forms.comparable
  const earlier = stock.seen.get(key)
  if (!earlier) stock.seen.set(key, [own])
  const differ = <T>(a: T | null, b: T | null) => a !== null && b !== null && a !== b
  const twin = earlier?.find(
    (other) =>
      other.placeId === placeId && !differ(other.phone, phone) && !differ(other.birthYear, birthYear),
  )
  if (!twin) earlier?.push(own)
  return twin?.row ?? null
}

function teamOf(person: PersonRow): string {
  if (!person.team) return ''
  return 'id' in person.team ? person.team.id : `+${person.team.placeId}`
}

/** What would be written of somebody who is there already. A cell that says nothing changes nothing. */
function changesOf(person: PersonRow, known: KnownPerson, stock: PeopleStock): Finding[] {
  const changes: Finding[] = []
  const change = (field: string, from: unknown, to: unknown) => {
    if (to === null || from === to) return
    changes.push({ code: 'change', field, from: from === null ? '' : String(from), to: String(to) })
  }
  change('phone', known.phone, person.phone)
  change('birthYear', known.birthYear, person.birthYear)
  change('youthUnion', known.isYouthUnion, person.isYouthUnion)
  change('smartphone', known.hasSmartphone, person.hasSmartphone)
  const placeName = (id: string | null) => (id === null ? null : (stock.placeById.get(id)?.name ?? ''))
  if (person.placeId !== known.placeId && stock.placeById.get(person.placeId ?? '')?.kind === 'village')
    change('village', placeName(known.placeId), placeName(person.placeId))
  changes.push(...teamChanges(person, known))
  if (person.classId && !known.classIds.includes(person.classId)) {
    const to = stock.classes.find(({ id }) => id === person.classId)?.name ?? ''
    changes.push({ code: 'class-joins', field: 'class', to })
  }
  return changes
}

function teamChanges(person: PersonRow, known: KnownPerson): Finding[] {
  const { team } = person
  if (!team) return []
  const member = 'id' in team ? known.teams.find(({ teamId }) => teamId === team.id) : undefined
  const to = person.position ?? 'member'
  if (!member) return [{ code: 'team-joins', field: 'position', to }]
  const from = member.isHead ? 'head' : member.isDeputy ? 'deputy' : 'member'
  return person.position && from !== person.position ? [{ code: 'change', field: 'position', from, to }] : []
}

/** Everything of a person that a list may change: different when anybody changed it meanwhile. */
export function fingerprint(person: KnownPerson): string {
  const { id, displayName, phone, birthYear, isYouthUnion, hasSmartphone, placeId } = person
  const teams = [...person.teams]
    .sort((a, b) => (a.teamId < b.teamId ? -1 : 1))
    .map(({ teamId, isHead, isDeputy }) => `${teamId}${isHead ? '!' : ''}${isDeputy ? '?' : ''}`)
  const state = [id, displayName, phone, birthYear, isYouthUnion, hasSmartphone, placeId, teams]
  const classIds = [...person.classIds].sort()
  return shortHash(JSON.stringify(classIds.length > 0 ? [...state, classIds] : state))
}

/** Twice FNV-1a over 32 bits: tells two states of one person apart; nobody gains by making two alike. */
function shortHash(text: string): string {
  let [one, two] = [0x811c9dc5, 0x1b873593]
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193)
    two = Math.imul(two ^ text.charCodeAt(at), 0x85ebca6b)
  }
  return `${(one >>> 0).toString(36)}${(two >>> 0).toString(36)}`
}

/** Enough to know somebody by, and no more: village, year, the end of the phone. */
function describe(person: IndexedPerson, stock: PeopleStock): string {
  const place = person.placeId ? stock.placeById.get(person.placeId)?.name : undefined
  const phone = person.phone ? `…${person.phone.slice(-3)}` : undefined
  return [place, person.birthYear?.toString(), phone].filter(Boolean).join(' · ')
}

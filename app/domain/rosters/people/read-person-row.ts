import type { Finding, ImportRow } from '../import-kind'
import { type NameForms, nameForms } from './comparable-name'
import { matchClass } from './match-class'
import { matchPlace, matchTeam, type PlaceOfStock, teamName } from './match-place'
import type { PeopleStock } from './people-stock'
import {
  isStudentWord,
  type Position,
  readBirthYear,
  readMark,
  readName,
  readPhone,
  readPosition,
} from './read-cells'

/** What a row of a list of people says, with places and teams found. */
export type PersonRow = {
  name: string
  forms: NameForms
  phone: string | null
  birthYear: number | null
  isYouthUnion: boolean | null
  hasSmartphone: boolean | null
  position: Position | null
  placeId: string | null
  team: { id: string } | { newName: string; placeId: string } | null
  /** Of a class, by position, class or school: they sign in by class code, not by a user name. */
  isStudent: boolean
  classId: string | null
}

export type ReadPerson = { person: PersonRow; findings: Finding[] }

/** Reads a row; findings whose code is in ERRORS keep it from being written. */
export function readPersonRow(row: ImportRow, stock: PeopleStock): ReadPerson {
  const cell = (field: string) => row.cells[field] ?? ''
  const name = readName(cell('name'))
  const phone = readPhone(cell('phone'))
  const year = readBirthYear(cell('birthYear'), stock.thisYear)
  const union = readMark(cell('youthUnion'), 'youthUnion')
  const smart = readMark(cell('smartphone'), 'smartphone')
  const study = readStudy(row, stock)
  const position = study.isStudent ? { value: null, findings: [] } : readPosition(cell('position'))
  const where = study.isStudent ? readHome(row, stock, study.classId) : readWhere(row, stock)
  const findings = [name, phone, year, union, smart, position].flatMap((read) => read.findings)
  const person: PersonRow = {
    ...{
      name: name.value ?? '',
      forms: nameForms(name.value ?? ''),
      phone: phone.value,
      birthYear: year.value,
    },
    ...{ isYouthUnion: union.value, hasSmartphone: smart.value, position: position.value },
    ...{ placeId: where.place?.id ?? null, team: where.team },
    ...{ isStudent: study.isStudent, classId: study.classId },
  }
  return { person, findings: [...findings, ...where.findings, ...study.findings] }
}

type Study = { isStudent: boolean; classId: string | null; findings: Finding[] }

/** Whether the row is of a student, and of which class: by its column, or by the sheet it stands on ("Lớp 5A"). */
function readStudy(row: ImportRow, stock: PeopleStock): Study {
  const [own = '', position = '', group = ''] = ['class', 'position', '_group'].map(
    (field) => row.cells[field],
  )
  const bySheet = own === '' && group !== '' ? matchClass(group, stock.classes, stock.places) : null
  if (bySheet && 'class' in bySheet) return { isStudent: true, classId: bySheet.class.id, findings: [] }
  const isStudent =
    own !== '' || isStudentWord(position) || stock.placeById.get(stock.placeId)?.kind === 'school'
  const finding = (code: string): Study => ({
    ...{ isStudent, classId: null, findings: [{ code, field: 'class', value: own }] },
  })
  if (!isStudent) return { isStudent, classId: null, findings: [] }
  if (own === '') return finding('class-none')
  const found = matchClass(own, stock.classes, stock.places)
  return 'class' in found
    ? { isStudent, classId: found.class.id, findings: [] }
    : finding(`class-${found.problem}`)
}

/** Where a student lives: the village when the row names one, else the school of their class. They are put into no team. */
function readHome(row: ImportRow, stock: PeopleStock, classId: string | null): Where {
  const village = row.cells.village ?? ''
  const found = village === '' ? null : matchPlace(village, stock.places)
  if (found && !('place' in found)) return unknownVillage(found, village)
  const school = stock.placeById.get(stock.classes.find(({ id }) => id === classId)?.placeId ?? stock.placeId)
  const home = found?.place ?? (school?.kind === 'school' ? school : null)
  return { place: home, team: null, findings: [] }
}

function unknownVillage({ problem, near }: { problem: string; near?: string }, value: string): Where {
  const finding = { code: `village-${problem}`, field: 'village', value, ...(near ? { to: near } : {}) }
  return { place: null, team: null, findings: [finding] }
}

type Where = { place: PlaceOfStock | null; team: PersonRow['team']; findings: Finding[] }

/** The village by its column, by the team's name, by the heading or sheet the row stands under, or the place of the list itself. */
function readWhere(row: ImportRow, stock: PeopleStock): Where {
  const [village = '', team = '', group = ''] = ['village', 'team', '_group'].map((field) => row.cells[field])
  const root = stock.placeById.get(stock.placeId) ?? null
  if (village === '' && 'village' in row.cells && root?.kind !== 'village' && team === '' && group === '')
    return { place: null, team: null, findings: [{ code: 'village-missing', field: 'village', value: '' }] }
  const named = village || group
  let place: PlaceOfStock | null = named === '' && team === '' ? root : null
  const findings: Finding[] = []
  if (named !== '') {
    const found = matchPlace(named, stock.places)
    if ('place' in found) place = found.place
    else if (village !== '') return unknownVillage(found, village)
  }
  const known = team === '' ? null : matchTeam(team, stock.teams, place?.id ?? null)
  if (known)
    return { place: place ?? stock.placeById.get(known.placeId) ?? root, team: { id: known.id }, findings }
  if (!place && team !== '') {
    const byTeam = matchPlace(teamName(team), stock.places)
    if ('place' in byTeam) place = byTeam.place
    else return { place: null, team: null, findings: [{ code: 'team-unknown', field: 'team', value: team }] }
  }
  place ??= root
  return { place, ...teamAt(place, team, stock, findings) }
}

/** The only team of the village; without one, a new one when somebody ticked that. */
function teamAt(
  place: PlaceOfStock | null,
  named: string,
  stock: PeopleStock,
  findings: Finding[],
): Pick<Where, 'team' | 'findings'> {
  if (place?.kind !== 'village') return { team: null, findings }
  const here = stock.teamsAt.get(place.id) ?? []
  const [only] = here
  if (only && here.length === 1) return { team: { id: only.id }, findings }
  if (only)
    return {
      team: null,
      findings: [...findings, { code: 'team-several', field: 'team', value: named || place.name }],
    }
  const newName = `Tổ công nghệ số cộng đồng ${place.name}`
  if (!stock.mayCreateTeams)
    return { team: null, findings: [...findings, { code: 'team-none', field: 'team', value: place.name }] }
  return {
    team: { newName, placeId: place.id },
    findings: [...findings, { code: 'team-new', field: 'team', to: newName }],
  }
}

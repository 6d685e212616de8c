import type { KnownPerson } from './people-stock'
import type { PersonRow } from './read-person-row'

type Member = { teamId: string; isHead: boolean; isDeputy: boolean }
export type FormerClassMember = { classId: string; joinedAt: string; leftAt: string | null }
export type FormerMember = Member & { joinedAt: string; leftAt: string | null }

/** What undo needs of a row that was written. `after` is the fingerprint the commit left. */
export type BeforePerson = {
  after: string
  /** The team that this row made, or needed and found just made. */
  newTeamId?: string
  /** The team they were put into, and how they stood in it before; null when they were not in it. */
  member?: { teamId: string; former: FormerMember | null }
  /** The same of the class. */
  classMember?: { classId: string; former: FormerClassMember | null }
} & ({ kind: 'created' } | { kind: 'changed'; person: FormerPerson })

export type FormerPerson = Pick<
  KnownPerson,
  'phone' | 'birthYear' | 'isYouthUnion' | 'hasSmartphone' | 'placeId'
>

/** A person as a row says, where it says something; the rest as it was. */
export function personAfter(row: PersonRow, known: FormerPerson | null, isVillage: boolean): FormerPerson {
  return {
    phone: row.phone ?? known?.phone ?? null,
    birthYear: row.birthYear ?? known?.birthYear ?? null,
    isYouthUnion: row.isYouthUnion ?? known?.isYouthUnion ?? false,
    hasSmartphone: row.hasSmartphone ?? known?.hasSmartphone ?? null,
    placeId: !known || isVillage ? row.placeId : known.placeId,
  }
}

/** How they stand in the team afterwards. */
export function memberAfter(row: PersonRow, teamId: string, former: Member | null): Member {
  const position = row.position ?? (former?.isHead ? 'head' : former?.isDeputy ? 'deputy' : 'member')
  return { teamId, isHead: position === 'head', isDeputy: position === 'deputy' }
}

import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { aPerson } from './person'
import { aRosterCommune, csvFile, ROSTER_DAY, reviewedRoster } from './roster'

export const PLACES_HEAD = ['TT', 'Tên địa bàn', 'Loại', 'Thuộc về']

/** A province with the roster commune in it, and officers whose roles stand in the database, as writing asks for them anew. */
export async function aPlacesProvince(prefix: string) {
  const { id, commune } = await aRosterCommune(prefix)
  const officer = async (kind: Viewer['roles'][number]['kind'], scopeId: string): Promise<Viewer> => {
    const personId = await aPerson()
    const role = { kind, scopeKind: 'place' as const, scopeId }
    await db.role.create({ data: { id: crypto.randomUUID(), personId, grantedAt: ROSTER_DAY, ...role } })
    return { personId, roles: [role] }
  }
  const provinceOfficer = await officer('province-officer', id('province'))
  const communeOfficer = await officer('commune-officer', commune)
  const review = (viewer: Viewer, placeId: string, ...lines: string[][]) =>
    reviewedRoster(viewer, placeId, csvFile([PLACES_HEAD, ...lines]), 'places')
  return { commune, province: id('province'), provinceOfficer, communeOfficer, review }
}

import { db } from '~/db/client.server'

/**
 * A country with one province, two communes, and in the first a village with a team and a class of the commune.
 * `prefix` keeps several apart in one database; ids are `${prefix}-village` and so on.
 */
export async function aCommune(prefix: string) {
  const ids = {
    ...{ country: `${prefix}-country`, province: `${prefix}-province`, commune: `${prefix}-commune` },
    ...{ neighbour: `${prefix}-neighbour`, village: `${prefix}-village` },
    ...{ teamId: `${prefix}-team`, classId: `${prefix}-class` },
  }
  const place = (id: string, kind: string, parentId?: string) =>
    db.place.create({ data: { id, kind, name: `${kind} ${prefix}`, parentId } })
  await place(ids.country, 'country')
  await place(ids.province, 'province', ids.country)
  await place(ids.commune, 'commune', ids.province)
  await place(ids.neighbour, 'commune', ids.province)
  await place(ids.village, 'village', ids.commune)
  await db.team.create({ data: { id: ids.teamId, placeId: ids.village, name: 'Tổ' } })
  await db.class.create({
    data: { id: ids.classId, placeId: ids.commune, name: 'Lớp', joinCode: `${prefix}-code` },
  })
  return ids
}

const AT = new Date('2026-11-01T00:00:00Z')

export async function joinClass(classId: string, personId: string): Promise<void> {
  await db.classMember.create({ data: { classId, personId, joinedAt: AT } })
}

export async function joinTeam(teamId: string, personId: string, isHead = false): Promise<void> {
  await db.teamMember.create({ data: { teamId, personId, isHead, joinedAt: AT } })
}

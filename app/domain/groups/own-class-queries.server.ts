import { db } from '~/db/client.server'

export type OwnClass = { classId: string; name: string; placeName: string }

/** The classes that somebody learns in; not those put away. */
export async function listOwnLearning(personId: string): Promise<OwnClass[]> {
  const rows = await db.class.findMany({
    where: { archivedAt: null, members: { some: { personId, leftAt: null } } },
    include: { place: { select: { name: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 50,
  })
  return rows.map(({ id, name, place }) => ({ classId: id, name, placeName: place.name }))
}

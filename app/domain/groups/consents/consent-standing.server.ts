import { db } from '~/db/client.server'
import { readPlacePath } from '~/domain/places/place-queries.server'
import type { ConsentStanding } from '../may-record-consent'

/** Where a person belongs now, for permissions, with their name; null for nobody. */
export async function readConsentStanding(
  personId: string,
): Promise<(ConsentStanding & { displayName: string }) | null> {
  const person = await db.person.findUnique({
    where: { id: personId },
    select: {
      ...{ displayName: true, placeId: true },
      classMembers: { where: { leftAt: null }, select: { class: { select: { id: true, placeId: true } } } },
      teamMembers: { where: { leftAt: null }, select: { team: { select: { placeId: true } } } },
    },
  })
  if (!person) return null
  const teams = person.teamMembers.map(({ team }) => team.placeId)
  const others = [...teams, ...(person.placeId ? [person.placeId] : [])]
  const classes = person.classMembers.map(async (row) => ({
    ...{ classId: row.class.id, placePath: await readPlacePath(row.class.placeId) },
  }))
  return {
    ...{ personId, displayName: person.displayName, classes: await Promise.all(classes) },
    otherPaths: await Promise.all(others.map((id) => readPlacePath(id))),
  }
}

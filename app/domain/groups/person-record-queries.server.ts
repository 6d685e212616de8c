import { db } from '~/db/client.server'
import { mayViewRecord } from '~/domain/accounts/may-view-record'
import { recordView } from '~/domain/accounts/record-view.server'
import { typedIdentifier } from '~/domain/accounts/typed-identifier'
import type { Viewer } from '~/domain/accounts/viewer'
import { readPlacePath } from '~/domain/places/place-queries.server'
import { withOfficeNames } from './office-names-queries.server'
import type { PersonRecord } from './person-record'

/**
 * A person's record for an officer of where they are at home or belong; the view goes into the audit log. Unknown or not
 * theirs to see, also because the office sees numbers only: 'not-your-person'.
 */
export async function readPersonRecord(input: {
  viewer: Viewer
  personId: string
  now: Date
}): Promise<{ ok: true; record: PersonRecord } | { refusal: 'not-your-person' }> {
  const { viewer, personId, now } = input
  const person = await db.person.findUnique({
    where: { id: personId },
    include: {
      place: true,
      teamMembers: { where: { leftAt: null }, include: { team: true }, orderBy: { joinedAt: 'asc' } },
      classMembers: { where: { leftAt: null }, include: { class: true }, orderBy: { joinedAt: 'asc' } },
      sessions: { orderBy: { lastSeenAt: 'desc' }, take: 1, select: { lastSeenAt: true } },
    },
  })
  if (!person) return { refusal: 'not-your-person' }
  const { place, teamMembers, classMembers } = person
  const placeIds = [
    person.placeId,
    ...teamMembers.map(({ team }) => team.placeId),
    ...classMembers.map((row) => row.class.placeId),
  ].filter((id) => id !== null)
  const paths = await Promise.all([...new Set(placeIds)].map((id) => readPlacePath(id)))
  if (!mayViewRecord(viewer, paths)) return { refusal: 'not-your-person' }

  await recordView({ actorId: viewer.personId, subjectId: personId, now })
  const { birthYear, createdAt } = person
  const identifier = typedIdentifier(person)
  const [called] = await withOfficeNames(viewer, [{ personId, displayName: person.displayName }], now)
  const displayName = called?.displayName ?? ''
  return {
    ok: true,
    record: {
      ...{ personId, displayName, identifier, birthYear, createdAt },
      hasSecret: person.secretHash !== null,
      place: place && { placeId: place.id, name: place.name },
      teams: teamMembers.map(({ team, isHead, isDeputy }) => ({
        ...{ teamId: team.id, name: team.name, isHead, isDeputy },
      })),
      classes: classMembers.map((row) => ({ classId: row.classId, name: row.class.name })),
      lastSignedInAt: person.sessions[0]?.lastSeenAt ?? null,
    },
  }
}

import { db } from '~/db/client.server'

/** What somebody is told about who they are, in the order in which it is shown. */
export async function readOwnFacts(personId: string): Promise<{
  displayName: string
  identifier: string
  birthYear: number | null
  phone: string | null
  place: string | null
  isYouthUnion: boolean
  hasSmartphone: boolean | null
}> {
  const { place, ...facts } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      ...{ displayName: true, identifier: true, birthYear: true, phone: true },
      ...{ place: { select: { name: true } }, isYouthUnion: true, hasSmartphone: true },
    },
  })
  const { displayName, identifier, birthYear, phone, isYouthUnion, hasSmartphone } = facts
  return {
    displayName,
    identifier,
    birthYear,
    phone,
    place: place?.name ?? null,
    isYouthUnion,
    hasSmartphone,
  }
}

import { db } from '~/db/client.server'
import { typedIdentifier } from './typed-identifier'

/** What somebody is told about who they are, in the order in which it is shown. */
export async function readOwnFacts(personId: string): Promise<{
  displayName: string
  /** Null where there is none to type. */
  identifier: string | null
  birthYear: number | null
  phone: string | null
  place: string | null
  isYouthUnion: boolean
  hasSmartphone: boolean | null
}> {
  const { place, ...facts } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      ...{ displayName: true, identifier: true, identifierKind: true, birthYear: true, phone: true },
      ...{ place: { select: { name: true } }, isYouthUnion: true, hasSmartphone: true },
    },
  })
  const { displayName, birthYear, phone, isYouthUnion, hasSmartphone } = facts
  return {
    displayName,
    identifier: typedIdentifier(facts) || null,
    birthYear,
    phone,
    place: place?.name ?? null,
    isYouthUnion,
    hasSmartphone,
  }
}

import { createHash } from 'node:crypto'
import { db } from '~/db/client.server'
import { isDemonstration } from './mode.server'
import { shortNames } from './short-names'

/** Somebody who has signed in on a shared device and lets their name be shown there. */
export type PersonHere = {
  personId: string
  /** Names them in an address, on this device alone. */
  handle: string
  /** The given name, as a rule. */
  name: string
  /** "password" (password or PIN) or "pictures". */
  secretKind: string
}

/**
 * Of these people those who have signed in on this device, in the order given. A list of ids that somebody made up shows nobody:
 * the device itself must be known to each.
 */
export async function listPeopleHere(input: {
  deviceHash: string
  personIds: readonly string[]
}): Promise<PersonHere[]> {
  const { deviceHash, personIds } = input
  if (personIds.length === 0) return []
  const rows = await db.knownDevice.findMany({
    where: { deviceHash, personId: { in: [...personIds] }, person: { secretHash: { not: null } } },
    select: { person: { select: { id: true, displayName: true, secretKind: true, isDemonstration: true } } },
  })
  const people = personIds.flatMap((id) => rows.find(({ person }) => person.id === id)?.person ?? [])
  const shown = people.filter((person) => isDemonstration() || !person.isDemonstration)
  const names = shortNames(shown.map(({ displayName }) => displayName))
  return shown.map(({ id, secretKind }, at) => ({
    ...{ personId: id, name: names[at] ?? '', secretKind },
    handle: createHash('sha256').update(`${deviceHash}:${id}`).digest('hex').slice(0, 16),
  }))
}

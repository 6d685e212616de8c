import { db } from '~/db/client.server'
import {
  CLASS_CODE_LIMIT,
  readAddressRoom,
  takeAddressAttempt,
} from '~/domain/accounts/address-throttle.server'
import { readClassCode } from './class-code'

export type OpenedClass = {
  classId: string
  name: string
  joinCode: string
  place: { id: string; kind: string; name: string }
  /** May somebody who has not joined yet do so? */
  isJoinOpen: boolean
}
export type CodeRefusal = { refusal: 'unknown-code' } | { refusal: 'too-many-codes'; retryAt: Date }

/**
 * The class of a join code, however it was typed. Codes that do not exist are counted per address, right ones are not:
 * a whole school may join at once, and nobody can go through all codes.
 */
export async function openClass(input: {
  code: string
  address: string
  now: Date
}): Promise<{ ok: true; class: OpenedClass } | CodeRefusal> {
  const { address, now } = input
  const full = await readAddressRoom(CLASS_CODE_LIMIT, address, now)
  if (full) return { refusal: 'too-many-codes', ...full }
  const joinCode = readClassCode(input.code)
  const row = joinCode && (await db.class.findUnique({ where: { joinCode }, include: { place: true } }))
  if (!row) {
    const tooMany = await takeAddressAttempt(CLASS_CODE_LIMIT, address, now)
    return tooMany ? { refusal: 'too-many-codes', ...tooMany } : { refusal: 'unknown-code' }
  }
  const { id, name, place, archivedAt, isJoinOpen } = row
  return {
    ok: true,
    class: {
      ...{ classId: id, name, joinCode: row.joinCode, isJoinOpen: isJoinOpen && !archivedAt },
      place: { id: place.id, kind: place.kind, name: place.name },
    },
  }
}

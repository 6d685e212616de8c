import { sqltag } from '@prisma/client/runtime/client'
import { readStraight } from '~/db/straight-query.server'
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
  const row = joinCode && (await readClassOf(joinCode))
  if (!row) {
    const tooMany = await takeAddressAttempt(CLASS_CODE_LIMIT, address, now)
    return tooMany ? { refusal: 'too-many-codes', ...tooMany } : { refusal: 'unknown-code' }
  }
  const { classId, name, placeId, kind, placeName, archivedAt, isJoinOpen } = row
  return {
    ok: true,
    class: {
      ...{ classId, name, joinCode: row.joinCode, isJoinOpen: Boolean(isJoinOpen) && !archivedAt },
      place: { id: placeId, kind, name: placeName },
    },
  }
}

type Row = {
  classId: string
  name: string
  joinCode: string
  isJoinOpen: boolean | number
  archivedAt: string | null
  placeId: string
  kind: string
  placeName: string
}

/** Every page of joining begins with it, and a whole class joins at once: so it is one query. */
async function readClassOf(joinCode: string): Promise<Row | undefined> {
  const [row] = await readStraight<Row>(sqltag`
    SELECT c."id" AS "classId", c."name", c."joinCode", c."isJoinOpen", c."archivedAt",
           p."id" AS "placeId", p."kind", p."name" AS "placeName"
    FROM "Class" c JOIN "Place" p ON p."id" = c."placeId" WHERE c."joinCode" = ${joinCode}`)
  return row
}

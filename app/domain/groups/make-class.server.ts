import { randomInt } from 'node:crypto'
import { db } from '~/db/client.server'
import { inTransaction, isUniqueViolation } from '~/db/transaction.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readPlacePath } from '~/domain/places/place-queries.server'
import { type ClassRefusal, checkClass, type TypedClass } from './check-class'
import { makeClassCode } from './class-code'
import { mayMakeClass } from './may-make-class'

/**
 * Makes a class at a place, with a join code, open for joining; the maker becomes its teacher (in a school) or trainer.
 * A place that is unknown, closed or not theirs is 'place-not-there'.
 */
export async function makeClass(
  input: TypedClass & { viewer: Viewer; placeId: string; now: Date },
): Promise<{ ok: true; classId: string } | ClassRefusal | { field: 'placeId'; refusal: 'place-not-there' }> {
  const { viewer, placeId, now } = input
  const checked = checkClass(input)
  if (!('ok' in checked)) return checked
  const place = await db.place.findUnique({ where: { id: placeId } })
  if (!place || place.closedOn || !mayMakeClass(viewer, await readPlacePath(placeId)))
    return { field: 'placeId', refusal: 'place-not-there' }

  const classId = crypto.randomUUID()
  const { name, grade, schoolYear } = checked
  const row = { id: classId, placeId, name, grade, schoolYear, createdById: viewer.personId, createdAt: now }
  const role = {
    ...{ id: crypto.randomUUID(), personId: viewer.personId, scopeKind: 'class', scopeId: classId },
    ...{ kind: place.kind === 'school' ? 'class-teacher' : 'trainer' },
    ...{ grantedAt: now, grantedById: viewer.personId },
  }
  await withFreeCode((joinCode) =>
    inTransaction(async (tx) => {
      await tx.class.create({ data: { ...row, joinCode } })
      await tx.role.create({ data: role })
    }),
  )
  return { ok: true, classId }
}

/** Does `write` with a join code that no other class has. */
export async function withFreeCode(write: (joinCode: string) => Promise<unknown>): Promise<void> {
  for (let round = 0; ; round++) {
    try {
      await write(makeClassCode(randomInt))
      return
    } catch (error) {
      if (!isUniqueViolation(error) || round >= 5) throw error
    }
  }
}

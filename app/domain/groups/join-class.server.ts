import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import { checkDisplayName, type NameRefusal } from '~/domain/accounts/check-display-name'
import { nameColumns } from '~/domain/accounts/name-columns'
import type { ClassSecret, ClassSecretRefusal } from './class-secret'
import { claimName, type Entering, enterAs, hashClassSecret } from './members/claim-name.server'
import { newMember } from './members/new-member'
import { type CodeRefusal, openClass } from './open-class.server'
import { MOST_NAMES } from './read-names'

export type JoinRefusal =
  | CodeRefusal
  | ClassSecretRefusal
  | { field: 'displayName'; refusal: NameRefusal }
  /** Somebody of that name has joined already: perhaps it is they, and `personId` leads to their PIN. */
  | { field: 'displayName'; refusal: 'name-in-class'; personId: string }
  | { refusal: 'join-closed' | 'class-full' | 'name-claimed' }

/**
 * Somebody who is not on the list of a class joins it by its code: a name and a first secret, nothing else, and they are
 * signed in. Who types a name that stands on the list, and that nobody has joined as, is that person.
 */
export async function joinClass(
  input: {
    code: string
    displayName: string
    secret: ClassSecret
    address: string
    locale: string
  } & Entering,
): Promise<{ ok: true; personId: string; token: string } | JoinRefusal> {
  const { secret, now } = input
  const opened = await openClass(input)
  if (!('ok' in opened)) return opened
  if (!opened.class.isJoinOpen) return { refusal: 'join-closed' }
  const checked = checkDisplayName(input.displayName)
  if ('refusal' in checked) return { field: 'displayName', ...checked }
  const { classId, place } = opened.class
  const name = nameColumns(checked.displayName)
  const [free, taken] = await readNamesakes(classId, name.foldedName)
  if (free) return await claimName(free, secret, input)
  if (taken) return { field: 'displayName', refusal: 'name-in-class', personId: taken }

  if ((await db.classMember.count({ where: { classId, leftAt: null } })) >= MOST_NAMES)
    return { refusal: 'class-full' }
  const hashed = await hashClassSecret(secret)
  if ('refusal' in hashed) return hashed
  const person = {
    ...newMember({ name, place, now }),
    ...hashed,
    locale: input.locale === 'en' ? 'en' : 'vi',
  }
  // One transaction, because each is a wait for the disk, and a whole class joins at once.
  const token = await inTransaction(async (tx) => {
    await tx.person.create({ data: person })
    await tx.classMember.create({ data: { classId, personId: person.id, joinedAt: now } })
    return await enterAs(person.id, input, tx)
  })
  return { ok: true, personId: person.id, token }
}

/** Of those in the class with this name: one who has not joined and may be claimed by name, and one who has joined. */
async function readNamesakes(
  classId: string,
  foldedName: string,
): Promise<[string | undefined, string | undefined]> {
  const rows = await db.person.findMany({
    where: { foldedName, classMembers: { some: { classId, leftAt: null } } },
    orderBy: { id: 'asc' },
    select: {
      ...{ id: true, secretHash: true, roles: { select: { id: true }, take: 1 } },
      signInCards: { where: { revokedAt: null }, select: { id: true }, take: 1 },
    },
  })
  const isFree = (row: (typeof rows)[number]) =>
    row.secretHash === null && row.roles.length === 0 && row.signInCards.length === 0
  return [rows.find(isFree)?.id, rows.find((row) => !isFree(row))?.id]
}

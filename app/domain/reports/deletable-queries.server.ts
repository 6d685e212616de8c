import { db } from '~/db/client.server'
import { hasTypedSecret } from '~/domain/accounts/has-typed-secret'
import { isDemonstration } from '~/domain/accounts/mode.server'

type Barred = 'demonstration-account' | 'only-administrator'

/** What the page about deleting an account asks for, and why it cannot be, if so. */
export async function readDeletable(
  personId: string,
  now: Date,
): Promise<{ barred: Barred | null; hasTypedSecret: boolean; hasCertificates: boolean }> {
  const person = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: { secretHash: true, secretKind: true, _count: { select: { certificates: true } } },
  })
  return {
    barred: await readWhyNotDeletable(personId, now),
    hasTypedSecret: hasTypedSecret(person),
    hasCertificates: person._count.certificates > 0,
  }
}

/** Why this person's account cannot be deleted, or null. Somebody must be left who administers each place they do. */
export async function readWhyNotDeletable(personId: string, now: Date): Promise<Barred | null> {
  const person = await db.person.findUniqueOrThrow({ where: { id: personId } })
  if (person.isDemonstration) return 'demonstration-account'
  const holds = {
    AND: [
      { OR: [{ startsAt: null }, { startsAt: { lte: now } }] },
      { OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
    ],
  }
  const administers = { kind: 'administrator', scopeKind: 'place', ...holds }
  for (const { scopeId } of await db.role.findMany({ where: { ...administers, personId } })) {
    const others = { ...administers, scopeId, personId: { not: personId } }
    const awake = isDemonstration() ? {} : { person: { isDemonstration: false } }
    if (!(await db.role.findFirst({ where: { ...others, ...awake } }))) return 'only-administrator'
  }
  return null
}

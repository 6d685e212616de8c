import { db } from '~/db/client.server'
import { isDemonstration } from '~/domain/accounts/mode.server'

/** Why this person's account cannot be deleted, or null. Somebody must be left who administers each place they do. */
export async function readWhyNotDeletable(
  personId: string,
  now: Date,
): Promise<'demonstration-account' | 'only-administrator' | null> {
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

import { db } from '~/db/client.server'

/** A second factor, or an account elsewhere, is nothing that a teacher gives or takes. */
export async function hasOwnWayIn(personId: string): Promise<boolean> {
  const own = { OR: [{ secondFactor: { isNot: null } }, { identities: { some: {} } }] }
  return (await db.person.count({ where: { id: personId, ...own } })) > 0
}

import { db } from '~/db/client.server'
import { hasTypedSecret } from './has-typed-secret'

/** The outside identities of a person, and whether there is a secret to ask for before linking another. */
export async function readIdentities(personId: string): Promise<{
  identities: { issuer: string; linkedAt: Date }[]
  hasTypedSecret: boolean
  isDemonstration: boolean
}> {
  const { identities, isDemonstration, ...person } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      ...{ secretHash: true, secretKind: true, isDemonstration: true },
      identities: { select: { issuer: true, linkedAt: true }, orderBy: { linkedAt: 'asc' } },
    },
  })
  return { identities, isDemonstration, hasTypedSecret: hasTypedSecret(person) }
}

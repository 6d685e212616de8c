import { db } from '~/db/client.server'
import { keyIdOf } from './keys/key-id.server'
import type { PublicKey } from './verify-token'

/** The public half of every key that ever signed here: what a page needs to check tokens without a network. */
export async function readPublicKeys(): Promise<PublicKey[]> {
  const rows = await db.signingKey.findMany({
    where: { publicKey: { not: '' } }, // of those that sign
    orderBy: { createdAt: 'asc' },
    select: { publicKey: true },
  })
  return rows.map(({ publicKey }) => ({ keyId: keyIdOf(publicKey), publicKey }))
}

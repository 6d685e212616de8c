import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { db } from '~/db/client.server'
import { isUniqueViolation } from '~/db/transaction.server'
import { keyIdOf, publicKeyText } from './key-id.server'

export type SigningKey = { keyId: string; privateKey: KeyObject }

// The row of the key that this installation made for itself. One fixed id, so that two processes starting at once cannot
// make two; the name used in tokens comes from the key itself.
const OWN = 'own'

/**
 * The key to sign with: NGOSO_SIGNING_KEY (an Ed25519 private key, PEM PKCS8; "\n" may stand for line breaks), else the
 * one in the database, made on first use. Public halves are all kept, so that older certificates stay verifiable.
 */
export async function signingKey(now: Date): Promise<SigningKey> {
  const given = process.env.NGOSO_SIGNING_KEY
  return given ? keptOutside(given, now) : keptInDatabase(now)
}

async function keptOutside(pem: string, now: Date): Promise<SigningKey> {
  const privateKey = createPrivateKey(pem.replaceAll('\\n', '\n'))
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('NGOSO_SIGNING_KEY is not an Ed25519 key')
  const publicKey = publicKeyText(createPublicKey(privateKey))
  const keyId = keyIdOf(publicKey)
  if (!(await db.signingKey.findUnique({ where: { id: keyId } })))
    await insertUnlessThere({ id: keyId, publicKey, privateKey: '', createdAt: now })
  return { keyId, privateKey }
}

async function keptInDatabase(now: Date): Promise<SigningKey> {
  let row = await db.signingKey.findUnique({ where: { id: OWN } })
  if (!row) {
    const pair = generateKeyPairSync('ed25519')
    const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    await insertUnlessThere({ id: OWN, publicKey: publicKeyText(pair.publicKey), privateKey, createdAt: now })
    row = await db.signingKey.findUniqueOrThrow({ where: { id: OWN } })
  }
  return { keyId: keyIdOf(row.publicKey), privateKey: createPrivateKey(row.privateKey) }
}

async function insertUnlessThere(data: Parameters<typeof db.signingKey.create>[0]['data']): Promise<void> {
  try {
    await db.signingKey.create({ data })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
  }
}

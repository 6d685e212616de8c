import { createHash, randomBytes } from 'node:crypto'
import { db } from '~/db/client.server'
import { isUniqueViolation } from '~/db/transaction.server'

export type SealingKey = { keyId: string; key: Buffer }

// The row of the key that this installation made for itself, beside the one that signs certificates. It has no public half.
const OWN = 'sealing'

/**
 * The keys that open what was sealed; the first also seals. NGOSO_SEALING_KEY (32 bytes, base64 or hex) keeps it out of the
 * database; else the database has one, made on first use. What was sealed with that one stays readable beside a given key.
 */
export async function sealingKeys(now: Date): Promise<[SealingKey, ...SealingKey[]]> {
  const given = process.env.NGOSO_SEALING_KEY
  if (!given) return [named(await ownKey(now))]
  const row = await db.signingKey.findUnique({ where: { id: OWN } })
  return [named(parse(given)), ...(row ? [named(parse(row.privateKey))] : [])]
}

async function ownKey(now: Date): Promise<Buffer> {
  let row = await db.signingKey.findUnique({ where: { id: OWN } })
  if (!row) {
    const privateKey = randomBytes(32).toString('base64')
    try {
      await db.signingKey.create({ data: { id: OWN, publicKey: '', privateKey, createdAt: now } })
    } catch (error) {
      if (!isUniqueViolation(error)) throw error // another process was quicker
    }
    row = await db.signingKey.findUniqueOrThrow({ where: { id: OWN } })
  }
  return parse(row.privateKey)
}

function parse(text: string): Buffer {
  const key = Buffer.from(text.trim(), /^[0-9a-f]{64}$/i.test(text.trim()) ? 'hex' : 'base64')
  if (key.length !== 32) throw new Error('NGOSO_SEALING_KEY must be 32 bytes, in base64 or hex')
  return key
}

function named(key: Buffer): SealingKey {
  return { keyId: createHash('sha256').update(key).digest('base64url').slice(0, 8), key }
}

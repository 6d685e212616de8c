import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { sealingKeys } from './sealing/sealing-keys.server'

const [IV, TAG] = [12, 16]

/**
 * Enciphers a text with the installation's key (AES-256-GCM), so that nobody else can read or change it. `purpose` says what
 * for and for whom: what was sealed for one opens for no other.
 */
export async function seal(text: string, purpose: string, now: Date): Promise<string> {
  const [{ keyId, key }] = await sealingKeys(now)
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(purpose))
  const enciphered = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `${keyId}.${Buffer.concat([iv, cipher.getAuthTag(), enciphered]).toString('base64url')}`
}

/** What was sealed for this purpose; null when it was not, was changed, or its key is gone. */
export async function unseal(sealed: string, purpose: string, now: Date): Promise<string | null> {
  const [keyId = '', body = ''] = sealed.split('.')
  const found = (await sealingKeys(now)).find((each) => each.keyId === keyId)
  const bytes = Buffer.from(body, 'base64url')
  if (!found || bytes.length < IV + TAG) return null
  const decipher = createDecipheriv('aes-256-gcm', found.key, bytes.subarray(0, IV), { authTagLength: TAG })
  decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(IV, IV + TAG))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)
const ROUNDS = 2_000
const LENGTH = 32

/** What a card keeps of its first code: "salt:hash", salted and slow, because eight digits alone are soon tried through. */
export async function hashFirstCode(code: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(code, salt, ROUNDS, LENGTH, 'sha256')
  return `${salt.toString('base64url')}:${hash.toString('base64url')}`
}

/** Is this the code? With no hash (no such person, no such card) the same work is done, so that the time taken tells nothing. */
export async function isFirstCode(codeHash: string | null, code: string): Promise<boolean> {
  const [salt = '', hash = ''] = (codeHash ?? NOBODYS).split(':')
  const kept = Buffer.from(hash, 'base64url')
  const tried = await derive(code, Buffer.from(salt, 'base64url'), ROUNDS, LENGTH, 'sha256')
  return codeHash !== null && kept.length === LENGTH && timingSafeEqual(kept, tried)
}

// Of no code at all: random bytes.
const NOBODYS = `${randomBytes(16).toString('base64url')}:${randomBytes(LENGTH).toString('base64url')}`

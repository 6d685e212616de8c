import { verify } from '@node-rs/argon2'

/**
 * Is this the secret that was hashed? With no hash (nobody by that name) the same work is done against the hash of a secret that
 * nobody knows, so that the time taken does not tell who has an account.
 */
export async function verifySecret(secretHash: string | null, secret: string): Promise<boolean> {
  // What is too long to have been registered must not cost a megabyte of hashing either.
  const tried = secret.length > 400 ? '' : secret.normalize('NFC')
  const isMatch = await verify(secretHash ?? NOBODYS_HASH, tried)
  return isMatch && secretHash !== null
}

// Same cost as hashSecret's; its secret was 32 random bytes, thrown away.
const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$ko6cE7wOsPxoQyerYKRjng$b4UZvYHUnd30O/o7okpuVlYm0Gvr9rcekJbchHv7/YU'

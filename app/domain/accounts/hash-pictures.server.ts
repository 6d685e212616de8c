import { hash } from '@node-rs/argon2'

/**
 * Argon2id hash of three pictures. Cheap, because cost protects nothing here: all 1,728 possibilities are tried within a
 * minute at any price that a class joining at once could pay. What protects them is that guesses are counted.
 */
export function hashPictures(secret: string): Promise<string> {
  return hash(secret, { memoryCost: 1_024, timeCost: 1, parallelism: 1 })
}

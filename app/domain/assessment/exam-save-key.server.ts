import { createHash, timingSafeEqual } from 'node:crypto'
import { sqltag } from '@prisma/client/runtime/client'
import { readStraight } from '~/db/straight-query.server'

type Kept = { id: string; seed: string }

/**
 * A key that the exam's page carries. Whoever's session ends in the middle of an exam can still save answers with it,
 * and nothing else: not see the paper, not hand it in.
 */
export function saveKeyOf({ id, seed }: Kept): string {
  return createHash('sha256').update(`save:${id}:${seed}`).digest('base64url')
}

/** The person whose attempt this key opens for saving, or null. */
export async function ownerBySaveKey(attemptId: string, key: string): Promise<string | null> {
  const [attempt] = await readStraight<Kept & { personId: string }>(
    sqltag`SELECT "id", "seed", "personId" FROM "ExamAttempt" WHERE "id" = ${attemptId}`,
  )
  if (!attempt) return null
  const [given, expected] = [Buffer.from(key), Buffer.from(saveKeyOf(attempt))]
  return given.length === expected.length && timingSafeEqual(given, expected) ? attempt.personId : null
}

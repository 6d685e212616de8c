import { createHash, timingSafeEqual } from 'node:crypto'
import { db } from '~/db/client.server'

/**
 * A key that the exam's page carries. Whoever's session ends in the middle of an exam can still save answers with it,
 * and nothing else: not see the paper, not hand it in.
 */
export async function readExamSaveKey(attemptId: string): Promise<string | null> {
  const row = await db.examAttempt.findUnique({ where: { id: attemptId }, select: { seed: true } })
  return row && keyOf(attemptId, row.seed)
}

/** The person whose attempt this key opens for saving, or null. */
export async function ownerBySaveKey(attemptId: string, key: string): Promise<string | null> {
  const row = await db.examAttempt.findUnique({
    where: { id: attemptId },
    select: { seed: true, personId: true },
  })
  if (!row) return null
  const [given, expected] = [Buffer.from(key), Buffer.from(keyOf(attemptId, row.seed))]
  return given.length === expected.length && timingSafeEqual(given, expected) ? row.personId : null
}

function keyOf(attemptId: string, seed: string): string {
  return createHash('sha256').update(`save:${attemptId}:${seed}`).digest('base64url')
}

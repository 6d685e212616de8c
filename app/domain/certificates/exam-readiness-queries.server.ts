import { sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import { readStraight } from '~/db/straight-query.server'

/** `passed`: the exam is done with, and no certificate stands yet. */
export type ExamState = 'certified' | 'passed'

/**
 * Who of these people has passed the exam of each of these modules, or has its certificate: by person, then by module. A revoked one
 * counts as passed. Whoever asks has made sure that the viewer may see them.
 */
export async function readExamStates(
  personIds: readonly string[],
  moduleIds: readonly string[],
): Promise<Map<string, Map<string, ExamState>>> {
  const rows = await readStraight<{ personId: string; moduleId: string; isCertified: number }>(sqltag`
    SELECT "personId", "moduleId", 0 AS "isCertified" FROM "ExamAttempt"
    WHERE "personId" IN (${sqlList(personIds)}) AND "moduleId" IN (${sqlList(moduleIds)}) AND "passed" IS TRUE
      AND "submittedAt" IS NOT NULL
    UNION SELECT "personId", "moduleId", CASE WHEN "revokedAt" IS NULL THEN 1 ELSE 0 END FROM "Certificate"
    WHERE "personId" IN (${sqlList(personIds)}) AND "moduleId" IN (${sqlList(moduleIds)})`)
  const states = new Map<string, Map<string, ExamState>>()
  for (const { personId, moduleId, isCertified } of rows) {
    const own = states.get(personId) ?? new Map<string, ExamState>()
    if (isCertified || !own.has(moduleId)) own.set(moduleId, isCertified ? 'certified' : 'passed')
    states.set(personId, own)
  }
  return states
}

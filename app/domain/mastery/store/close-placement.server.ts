import { sqltag } from '@prisma/client/runtime/client'
import type { SqlClient } from '~/db/straight-query.server'
import { placeLessons } from '../place-lessons'
import type { PlacementBank, PlacementEnd } from '../placement-plan'
import type { OpenPlacement } from './placement-row.server'

/** Ends a test with what its answers say; one without any answer leaves nothing behind. The caller has locked the person. */
export async function closePlacement(
  tx: SqlClient,
  { id, plan, items }: Pick<OpenPlacement, 'id' | 'plan' | 'items'>,
  { bank, end, now }: { bank: PlacementBank; end: PlacementEnd; now: Date },
): Promise<{ hasResult: boolean }> {
  const answered = items.filter((item) => item.outcome !== null)
  if (answered.length === 0) {
    await tx.$executeRaw(sqltag`DELETE FROM "PlacementAttempt" WHERE "id" = ${id}`)
    return { hasResult: false }
  }
  const verdicts = JSON.stringify(placeLessons(plan, bank, answered, end))
  await tx.$executeRaw(sqltag`
    UPDATE "PlacementAttempt" SET "items" = ${JSON.stringify(answered)}, "verdicts" = ${verdicts}, "endedAt" = ${now},
      "openKey" = NULL
    WHERE "id" = ${id}`)
  return { hasResult: true }
}

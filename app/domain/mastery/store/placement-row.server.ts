import { sqltag } from '@prisma/client/runtime/client'
import type { SqlClient } from '~/db/straight-query.server'
import type { AskedItem, PlacementPlan } from '../placement-plan'
import { placementKey } from './placement-key'

export type OpenPlacement = {
  id: string
  seed: string
  plan: PlacementPlan
  items: AskedItem[]
}

/** A person's test of this path that is under way, or null. */
export async function readOpenPlacement(
  client: SqlClient,
  personId: string,
  pathId: string,
): Promise<OpenPlacement | null> {
  const [row] = await client.$queryRaw<{ id: string; seed: string; plan: string; items: string }[]>(sqltag`
    SELECT "id", "seed", "plan", "items" FROM "PlacementAttempt"
    WHERE "openKey" = ${placementKey(personId, pathId)}`)
  return row
    ? {
        ...{ id: row.id, seed: row.seed },
        plan: JSON.parse(row.plan) as PlacementPlan,
        items: JSON.parse(row.items) as AskedItem[],
      }
    : null
}

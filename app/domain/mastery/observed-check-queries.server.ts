import { db } from '~/db/client.server'
import { isObservedResult, type ObservedResult } from './observed-result'

export type LastObserved = { result: ObservedResult; at: Date }

/** How a person did it when they were observed last, by skill. */
export async function readLastObserved(personId: string): Promise<Map<string, LastObserved>> {
  const rows = await db.observedCheck.findMany({
    where: { personId },
    orderBy: [{ occurredAt: 'asc' }, { id: 'asc' }],
    select: { skillId: true, result: true, occurredAt: true },
  })
  return new Map(
    rows.flatMap(({ skillId, result, occurredAt }) =>
      isObservedResult(result) ? [[skillId, { result, at: occurredAt }]] : [],
    ),
  )
}

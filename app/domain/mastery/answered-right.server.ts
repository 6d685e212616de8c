import { db } from '~/db/client.server'

/** Which of these questions a person has answered right at least once. */
export async function readAnsweredRight(personId: string, itemIds: string[]): Promise<string[]> {
  const rows = await db.evidence.findMany({
    where: { personId, itemId: { in: itemIds }, isRight: true },
    select: { itemId: true },
    distinct: ['itemId'],
  })
  return rows.map((row) => row.itemId)
}

import type { Transaction } from '~/db/transaction.server'

/** Is there an open place of exactly this name under this parent? Two "thôn Đông" in one commune could not be told apart. */
export async function findNameTaken(
  tx: Transaction,
  parentId: string | null,
  name: string,
  exceptId = '',
): Promise<boolean> {
  const twin = await tx.place.findFirst({
    where: { parentId, name, closedOn: null, id: { not: exceptId } },
    select: { id: true },
  })
  return twin !== null
}

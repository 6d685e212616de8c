import { db } from '~/db/client.server'

const DAY = 86_400_000

/** A day after a file of questions came, what was not taken over of it is gone. */
export async function sweepBankImports(now: Date): Promise<void> {
  await db.bankImport.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - DAY) } } })
}

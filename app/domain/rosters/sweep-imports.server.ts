import { db } from '~/db/client.server'

const DAYS_30 = 30 * 86_400_000

/** Thirty days after a list came, its rows and its file's name are gone, whatever became of it. */
export async function sweepImports(now: Date): Promise<void> {
  await db.rosterImport.deleteMany({ where: { uploadedAt: { lt: new Date(now.getTime() - DAYS_30) } } })
}

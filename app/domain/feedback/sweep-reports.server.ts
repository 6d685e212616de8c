import { db } from '~/db/client.server'

const YEAR = 365 * 24 * 3_600_000

/** Deletes reports that have had their time: a year after they were settled, and two years after they were made. */
export async function sweepReports(now: Date): Promise<void> {
  const yearsAgo = (years: number) => new Date(now.getTime() - years * YEAR)
  await db.factReport.deleteMany({
    where: { OR: [{ createdAt: { lte: yearsAgo(2) } }, { settledAt: { lte: yearsAgo(1) } }] },
  })
}

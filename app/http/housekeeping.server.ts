import { sweepAccounts } from '~/domain/accounts/sweep-accounts.server'
import { sweepBankImports } from '~/domain/authoring/sweep-bank-imports.server'
import { sweepReports } from '~/domain/feedback/sweep-reports.server'
import { sweepImports } from '~/domain/rosters/sweep-imports.server'
import { logError } from './log-error'
import { watchRosterWork } from './roster-work.server'

const HOUR = 3_600_000

/** Once an hour, in every process: deletes sessions, links, counts, reports and waiting files whose time is over. Doing it twice does no harm. */
export function startHousekeeping(): void {
  const sweep = async () => {
    const now = new Date()
    for (const part of [sweepAccounts, sweepReports, sweepImports, sweepBankImports])
      await part(now).catch(logError)
  }
  setInterval(() => void sweep(), HOUR).unref()
  watchRosterWork()
}

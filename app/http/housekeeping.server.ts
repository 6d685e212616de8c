import { sweepAccounts } from '~/domain/accounts/sweep-accounts.server'
import { logError } from './log-error'

const HOUR = 3_600_000

/** Once an hour, in every process: deletes sessions, links and counts whose time is over. Doing it twice does no harm. */
export function startHousekeeping(): void {
  const sweep = () => sweepAccounts(new Date()).catch(logError)
  setInterval(() => void sweep(), HOUR).unref()
}

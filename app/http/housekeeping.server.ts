import { sweepAccounts } from '~/domain/accounts/sweep-accounts.server'

const HOUR = 3_600_000

/** Once an hour, in every process: deletes sessions, links and counts whose time is over. Doing it twice does no harm. */
export function startHousekeeping(): void {
  const sweep = () =>
    sweepAccounts(new Date()).catch((error: unknown) => console.error('housekeeping', error))
  setInterval(() => void sweep(), HOUR).unref()
}

import { withoutWaitingForDisk } from '~/db/without-waiting-for-disk.server'
import { isDemonstration } from '~/domain/accounts/mode.server'
import { seedAccounts } from './demonstration-accounts'
import { seedDrafts } from './demonstration-drafts'
import { seedEditions } from './demonstration-editions'
import { seedGroups } from './demonstration-groups'
import { seedHistory } from './demonstration-history'
import { seedHouseholds } from './demonstration-households'
import { seedPlaces } from './demonstration-places'
import { seedSchools } from './demonstration-schools'
import { seedTeams } from './demonstration-teams'
import { seedViews } from './demonstration-views'

/**
 * All stories in order, each by the verbs that people's clicks end in; what exists is left as it is. The same people whenever it
 * is run, with ten weeks behind them before `now`. Makes nothing in production mode. Returns how many histories were new.
 * With `oneIn`, for tests, only one in so many of the crowd has learned anything.
 */
export async function seedDemonstration(now: Date, oneIn = 1): Promise<number> {
  if (!isDemonstration()) return 0
  return await withoutWaitingForDisk(async () => {
    await seedPlaces(now)
    await seedGroups()
    await seedAccounts(now)
    await seedTeams(now)
    await seedHouseholds(now)
    await seedSchools(now)
    await seedViews(now)
    await seedEditions(now)
    await seedDrafts(now)
    return await seedHistory(now, oneIn)
  })
}

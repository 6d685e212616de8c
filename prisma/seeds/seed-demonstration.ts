import { isDemonstration } from '~/domain/accounts/mode.server'
import { seedAccounts } from './demonstration-accounts'
import { seedGroups } from './demonstration-groups'
import { seedHistory } from './demonstration-history'
import { seedPlaces } from './demonstration-places'
import { seedTeams } from './demonstration-teams'

/** All stories in order; what exists is left as it is. Makes nothing in production mode. Returns how many histories were new. */
export async function seedDemonstration(now: Date): Promise<number> {
  if (!isDemonstration()) return 0
  await seedPlaces(now)
  await seedGroups()
  await seedAccounts(now)
  await seedTeams(now)
  return await seedHistory(now)
}

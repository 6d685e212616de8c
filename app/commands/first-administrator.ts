import { db } from '~/db/client.server'
import { offerAdministration } from '~/domain/accounts/offer-administration.server'

/** In production mode, while nobody is administrator: prints the one-time address at which the first one is made. */
const token = await offerAdministration(new Date())
if (token) {
  const origin = process.env.NGOSO_ORIGIN || `http://localhost:${process.env.PORT || 3000}`
  console.log('No administrator yet. Open this address once, within 24 hours, to become the first:')
  console.log(`  ${origin.replace(/\/$/, '')}/quan-tri-dau-tien?ma=${token}`)
}
await db.$disconnect()

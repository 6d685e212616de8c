import { db } from '~/db/client.server'
import { isDemonstration } from '~/domain/accounts/mode.server'
import { seedDemonstration } from '../../prisma/seeds/seed-demonstration'

/** Fills the demonstration: a province with its teams, households, schools, and people who have been learning for weeks. Safe to repeat. */
if (isDemonstration()) {
  const histories = await seedDemonstration(new Date())
  console.log(`Demonstration: accounts are there, ${histories} learning histories were new.`)
} else {
  console.log('Production mode: no demonstration accounts.')
}
await db.$disconnect()

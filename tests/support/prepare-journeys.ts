import { existsSync } from 'node:fs'
import { makeJourneysTemplate } from './journeys-template'

/** Before the journeys of one run: SQLite, or PostgreSQL when TEST_DATABASE_URL names a server. `npm test` has prepared it before. */
export default async function prepareJourneys() {
  if (!existsSync('build/start.js')) throw new Error('Nothing is built yet: npm run build')
  if (process.env.NGOSO_JOURNEYS_TEMPLATE) return
  const { settings, remove } = await makeJourneysTemplate(process.env.TEST_DATABASE_URL ?? '')
  Object.assign(process.env, settings)
  return remove
}

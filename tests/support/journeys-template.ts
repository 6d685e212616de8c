import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { asAdministrator } from './postgres-template'

const execute = promisify(execFile)

/** Where journeys find what they copy; as settings, because each worker is a process of its own. */
export type JourneysTemplate = {
  settings: { NGOSO_JOURNEYS_FOLDER: string; NGOSO_JOURNEYS_TEMPLATE: string }
  remove: () => Promise<void>
}

/**
 * Makes the database that each worker copies: migrated, lessons published, demonstration seeded, by the very commands that
 * `npm start` runs. On the PostgreSQL server at `server`, or SQLite when it is empty.
 */
export async function makeJourneysTemplate(server: string): Promise<JourneysTemplate> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ngoso-journeys-'))
  const database = server ? await newDatabase(server) : `file:${path.join(folder, 'template.db')}`
  for (const command of ['apply-migrations', 'publish-content', 'seed-demonstration'])
    await run(command, database)
  return {
    settings: { NGOSO_JOURNEYS_FOLDER: folder, NGOSO_JOURNEYS_TEMPLATE: database },
    async remove() {
      rmSync(folder, { recursive: true, force: true })
      if (server)
        await asAdministrator(server, `DROP DATABASE IF EXISTS "${new URL(database).pathname.slice(1)}"`)
    },
  }
}

async function newDatabase(server: string): Promise<string> {
  const name = `ngoso_journeys_${process.pid}`
  await asAdministrator(server, `CREATE DATABASE "${name}"`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

async function run(command: string, database: string): Promise<void> {
  const env = { ...process.env, DATABASE_URL: database, NGOSO_MODE: 'demonstration' }
  await execute(process.execPath, ['--import', 'tsx', `app/commands/${command}.ts`], { env })
}

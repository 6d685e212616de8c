import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { asAdministrator } from './postgres-template'

/**
 * Makes the database that each worker copies: migrated, lessons published, demonstration seeded, by the very commands that
 * `npm start` runs. SQLite, or PostgreSQL when TEST_DATABASE_URL names a server.
 */
export default async function prepareJourneys() {
  if (!existsSync('build/start.js')) throw new Error('Nothing is built yet: npm run build')
  const folder = mkdtempSync(path.join(tmpdir(), 'ngoso-journeys-'))
  process.env.NGOSO_JOURNEYS_FOLDER = folder

  const server = process.env.TEST_DATABASE_URL
  const template = server ? await newPostgresTemplate(server) : `file:${path.join(folder, 'template.db')}`
  process.env.NGOSO_JOURNEYS_TEMPLATE = template
  for (const command of ['apply-migrations', 'publish-content', 'seed-demonstration']) run(command, template)

  return async () => {
    rmSync(folder, { recursive: true, force: true })
    if (server)
      await asAdministrator(server, `DROP DATABASE IF EXISTS "${new URL(template).pathname.slice(1)}"`)
  }
}

async function newPostgresTemplate(server: string): Promise<string> {
  const name = `ngoso_journeys_${process.pid}`
  await asAdministrator(server, `CREATE DATABASE "${name}"`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

function run(command: string, database: string): void {
  execFileSync(process.execPath, ['--import', 'tsx', `app/commands/${command}.ts`], {
    env: { ...process.env, DATABASE_URL: database, NGOSO_MODE: 'demonstration' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

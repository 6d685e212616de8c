import { mkdirSync } from 'node:fs'
import { type JourneysTemplate, makeJourneysTemplate } from '../support/journeys-template'
import { runChecks } from './checks'
import { ensureChromium } from './ensure-chromium'
import { runJourneys } from './journeys'
import { type Outcome, summary } from './outcome'
import { findPostgres, type Postgres } from './temporary-postgres'
import { runUnitTests } from './unit-tests'

type Run = Omit<Parameters<typeof runJourneys>[0], 'template' | 'chromium'>

// Everything that `npm test` runs once packages are installed. Goes on after a failure, so that one run tells all.
const outcomes: Outcome[] = []
mkdirSync('test-results/reports', { recursive: true })

title('Checks, and the build')
outcomes.push(...(await runChecks()))

const postgres = await postgresOrReason()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stopEarly())

title('Unit tests on SQLite')
outcomes.push(await runUnitTests('sqlite', ''))
if (postgres) {
  title('Unit tests on PostgreSQL')
  outcomes.push(await runUnitTests('postgresql', postgres.url))
}

title('What journeys find')
const [onSqlite, onPostgres] = await Promise.all([
  template('sqlite', ''),
  postgres ? template('postgresql', postgres.url) : null,
])
await journeys()
for (const each of [onSqlite, onPostgres]) await each?.remove()
await postgres?.stop()
title('Summary')
console.log(summary(outcomes))
process.exit(outcomes.some(({ failed }) => failed > 0) ? 1 : 0)

async function template(database: string, server: string): Promise<JourneysTemplate | null> {
  try {
    const made = await makeJourneysTemplate(server)
    console.log(`The demonstration place on ${database}: seeded`)
    return made
  } catch (error) {
    console.log(`The demonstration place on ${database}: ${error instanceof Error ? error.message : error}`)
    return null
  }
}

async function journeys(): Promise<void> {
  title('Journeys in a browser')
  const chromium = await ensureChromium()
  const missing = isBuilt() ? (chromium ? null : 'no Chromium') : 'there is nothing to run them against'
  if (missing || !chromium) {
    outcomes.push({ runner: 'journeys', passed: 0, failed: 1, remark: missing ?? '' })
    return
  }
  const run = async (on: JourneysTemplate | null | undefined, asked: Run) =>
    outcomes.push(
      on
        ? await runJourneys({ ...asked, template: on, chromium })
        : { runner: `journeys, ${asked.database}`, passed: 0, failed: 1, remark: 'nothing was seeded' },
    )
  // The size of a screen makes no difference to a database: both databases meet stories of everybody.
  await run(onSqlite, { database: 'sqlite', server: '', screen: 'phone' })
  if (postgres) await run(onPostgres, { database: 'postgresql', server: postgres.url, screen: 'desktop' })
  else await run(onSqlite, { database: 'sqlite', server: '', screen: 'desktop' })
}

function isBuilt(): boolean {
  return outcomes.some(({ runner, passed }) => runner === 'build' && passed === 1)
}

/** A machine without PostgreSQL tests SQLite alone and says so; one that cannot start what it has, fails. */
async function postgresOrReason(): Promise<Postgres | null> {
  try {
    const found = await findPostgres()
    if (!found) {
      console.log(
        '\nPostgreSQL is not installed here (no initdb, no TEST_DATABASE_URL): only SQLite is tested.',
      )
      outcomes.push({ runner: 'PostgreSQL', passed: 0, failed: 0, remark: 'not here, not tested' })
    }
    return found
  } catch (error) {
    console.log(`\nPostgreSQL: ${error instanceof Error ? error.message : error}`)
    outcomes.push({ runner: 'PostgreSQL', passed: 0, failed: 1, remark: 'did not start' })
    return null
  }
}

async function stopEarly(): Promise<void> {
  await postgres?.stop()
  process.exit(130)
}

function title(text: string): void {
  console.log(`\n== ${text}`)
}

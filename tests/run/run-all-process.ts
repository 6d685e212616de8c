import { mkdirSync } from 'node:fs'
import { runChecks } from './checks'
import { ensureChromium } from './ensure-chromium'
import { runJourneys } from './journeys'
import { type Outcome, summary } from './outcome'
import { runScript } from './program'
import { findPostgres, type Postgres } from './temporary-postgres'
import { runUnitTests } from './unit-tests'

// Everything that `npm test` runs once packages are installed. Goes on after a failure, so that one run tells all.
const outcomes: Outcome[] = []
mkdirSync('test-results/reports', { recursive: true })

title('Checks')
outcomes.push(...(await runChecks()))

const postgres = await postgresOrReason()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stopEarly())

title('Unit tests on SQLite')
outcomes.push(await runUnitTests('sqlite', ''))
if (postgres) {
  title('Unit tests on PostgreSQL')
  outcomes.push(await runUnitTests('postgresql', postgres.url))
}

title('Build')
const build = await runScript(['app/commands/build.mjs'])
console.log(build.output.trimEnd())
outcomes.push({ runner: 'build', passed: build.code === 0 ? 1 : 0, failed: build.code === 0 ? 0 : 1 })

if (build.code === 0) await journeys()
else
  outcomes.push({ runner: 'journeys', passed: 0, failed: 1, remark: 'there is nothing to run them against' })

await postgres?.stop()
title('Summary')
console.log(summary(outcomes))
process.exit(outcomes.some(({ failed }) => failed > 0) ? 1 : 0)

async function journeys(): Promise<void> {
  title('Journeys in a browser')
  const chromium = await ensureChromium()
  if (!chromium) {
    outcomes.push({ runner: 'journeys', passed: 0, failed: 1, remark: 'no Chromium' })
    return
  }
  if (!postgres) {
    outcomes.push(
      await runJourneys({ database: 'sqlite', server: '', sizes: ['phone', 'desktop'], chromium }),
    )
    return
  }
  // The size of a screen makes no difference to a database: every story meets both sizes and both databases once.
  outcomes.push(await runJourneys({ database: 'sqlite', server: '', sizes: ['phone'], chromium }))
  outcomes.push(
    await runJourneys({ database: 'postgresql', server: postgres.url, sizes: ['desktop'], chromium }),
  )
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

import { readFile, rm } from 'node:fs/promises'
import { countVitest } from './count-vitest'
import type { Outcome } from './outcome'
import { runScript } from './program'

/** All Vitest tests on one database: SQLite, or the PostgreSQL server at `server`. */
export async function runUnitTests(database: string, server: string): Promise<Outcome> {
  const runner = `unit tests, ${database}`
  const file = `test-results/reports/vitest-${database}.json`
  await rm(file, { force: true })
  const { code } = await runScript(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { isShown: true, env: { TEST_DATABASE_URL: server } },
  )
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return { runner, passed: 0, failed: 1, remark: 'ended without a report' }
  const { passed, failed } = countVitest(JSON.parse(text))
  if (code !== 0 && failed === 0) return { runner, passed, failed: 1, remark: 'an error outside of any test' }
  return { runner, passed, failed }
}

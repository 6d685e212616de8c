import { readdir, readFile, rm } from 'node:fs/promises'
import { countVitest } from './count-vitest'
import type { Outcome } from './outcome'
import { runScript } from './program'

/**
 * Vitest's tests on one database: all of them on SQLite (then `server` is empty); on the PostgreSQL server at `server` those
 * that reach a database, because the others would only say the same again.
 */
export async function runUnitTests(database: string, server: string): Promise<Outcome> {
  const runner = `unit tests, ${database}`
  const file = `test-results/reports/vitest-${database}.json`
  await rm(file, { force: true })
  const { code } = await runScript(
    [
      'node_modules/vitest/vitest.mjs',
      ...(server ? ['related', '--run', ...(await databaseFiles())] : ['run']),
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
  if (passed + failed === 0) return { runner, passed, failed: 1, remark: 'no test was found' }
  return { runner, passed, failed }
}

/** Whatever reaches a database imports one of these, by however many steps. */
async function databaseFiles(): Promise<string[]> {
  const files = await readdir('app/db')
  return files.filter((file) => file.endsWith('.server.ts')).map((file) => `app/db/${file}`)
}

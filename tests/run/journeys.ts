import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { countPlaywright } from './count-playwright'
import type { Outcome } from './outcome'
import { runScript } from './program'

type Asked = { database: string; server: string; sizes: ('phone' | 'desktop')[]; chromium: string }

/**
 * Every journey on screens of these sizes, in `chromium`, on one database: SQLite (then `server` is empty), or the PostgreSQL
 * server at `server`.
 */
export async function runJourneys({ database, server, sizes, chromium }: Asked): Promise<Outcome> {
  const runner = `journeys, ${[...sizes, database].join(', ')}`
  const file = path.resolve(`test-results/reports/playwright-${database}.json`)
  await rm(file, { force: true })
  const { code } = await runScript(
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--reporter=list,json',
      `--output=test-results/journeys-${database}`,
      ...sizes.map((size) => `--project=${size}`),
    ],
    {
      isShown: true,
      env: {
        TEST_DATABASE_URL: server,
        PLAYWRIGHT_CHROMIUM: chromium,
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      },
    },
  )
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return { runner, passed: 0, failed: 1, remark: 'ended without a report' }
  const { passed, failed } = countPlaywright(JSON.parse(text))
  if (code !== 0 && failed === 0)
    return { runner, passed, failed: 1, remark: 'an error outside of any journey' }
  return { runner, passed, failed }
}

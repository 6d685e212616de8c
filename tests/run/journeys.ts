import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import type { JourneysTemplate } from '../support/journeys-template'
import { countPlaywright } from './count-playwright'
import type { Outcome } from './outcome'
import { runScript } from './program'
import { type Screen, storiesOn } from './screens'

type Asked = {
  database: string
  server: string
  template: JourneysTemplate
  screen: Screen
  chromium: string
}

/**
 * The journeys that are told on this screen, in `chromium`, on copies of `template`: SQLite (then `server` is empty), or on the
 * PostgreSQL server at `server`.
 */
export async function runJourneys(asked: Asked): Promise<Outcome> {
  const { database, server, template, screen, chromium } = asked
  const runner = `journeys, ${screen}, ${database}`
  const file = path.resolve(`test-results/reports/playwright-${screen}.json`)
  await rm(file, { force: true })
  const { code } = await runScript(
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--reporter=list,json',
      `--output=test-results/journeys-${screen}`,
      `--project=${screen}`,
      ...(await storiesOn(screen)),
    ],
    {
      isShown: true,
      env: {
        ...template.settings,
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

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'
import type { Result, RunOptions } from 'axe-core'

/** Half as long as what the package gives as its source: each page reads it anew. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const CONTRAST = ['color-contrast', 'color-contrast-enhanced'] // the second leaves out what the first finds

/** Not one violation, in the page's present state; contrast also in the dark theme. `name` says in a failure where it was. */
export async function checkAccessibility(page: Page, name: string): Promise<void> {
  // A bar that stays in sight half covers whatever has scrolled under it, which is no fault: judged from the top of the page.
  const stoodAt = await page.evaluate(() => {
    const top = scrollY
    scrollTo({ top: 0, behavior: 'instant' })
    return top
  })
  await page.evaluate(AXE)
  expect(await violations(page, { type: 'tag', values: TAGS }), `accessibility of ${name}`).toEqual([])

  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await violations(page, { type: 'rule', values: CONTRAST })
  await page.emulateMedia({ colorScheme: 'light' })
  expect(dark, `contrast of ${name} in the dark theme`).toEqual([])
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), stoodAt)
}

/** Asked of the page itself, where the whole of axe is sent once: what drives it from outside sends it anew for every question. */
async function violations(page: Page, runOnly: RunOptions['runOnly']): Promise<string[]> {
  const found = await page.evaluate(async (only) => {
    const run = (window as unknown as { axe: typeof axe }).axe.run
    return (await run(document, { runOnly: only, resultTypes: ['violations'] })).violations
  }, runOnly)
  return found.map(describe)
}

function describe({ id, help, nodes }: Result): string {
  const places = nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`)
  return `${id} (${help})\n${places.join('\n')}`
}

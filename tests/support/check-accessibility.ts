import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const CONTRAST = ['color-contrast', 'color-contrast-enhanced'] // the second leaves out what the first finds

/** Not one violation, in the page's present state; contrast also in the dark theme. `name` says in a failure where it was. */
export async function checkAccessibility(page: Page, name: string): Promise<void> {
  // A bar that stays in sight half covers whatever has scrolled under it, which is no fault: judged from the top of the page.
  const stoodAt = await page.evaluate(() => scrollY)
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  const light = await axe(page).withTags(TAGS).analyze()
  expect(light.violations.map(describe), `accessibility of ${name}`).toEqual([])

  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await axe(page).withRules(CONTRAST).analyze()
  await page.emulateMedia({ colorScheme: 'light' })
  expect(dark.violations.map(describe), `contrast of ${name} in the dark theme`).toEqual([])
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), stoodAt)
}

/** Describes violations alone, and needs no second page to gather frames from other sites, which no page has: a third of the time. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true)
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

function describe({ id, help, nodes }: Violation): string {
  const places = nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`)
  return `${id} (${help})\n${places.join('\n')}`
}

import type { Page } from '@playwright/test'

/** How many pixels the page can be moved sideways; 0 when it fits. */
export function sidewaysRoom(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

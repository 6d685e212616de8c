import { expect, type Page } from '@playwright/test'

/** Reads at a heading, in calm, until the place is remembered: on this device, or `sentTo` the server. */
export async function readAt(page: Page, heading: string, sentTo?: string): Promise<void> {
  const sent = sentTo && page.waitForResponse((response) => response.url().endsWith(sentTo))
  await page.getByRole('heading', { name: heading, exact: true }).evaluate((it) => it.scrollIntoView())
  if (sent) await sent
  else await expect.poll(async () => JSON.stringify(await deviceMemory(page))).toContain(heading)
}

/** What our pages keep in this browser, by key. */
export function deviceMemory(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }))
}

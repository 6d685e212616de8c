import type { Page } from '@playwright/test'

/**
 * Lets no request to these addresses through, until the returned function is called; with `onlyReplies` the server hears them and
 * the page does not hear the server. The route stays: taking one away while a page loads leaves what it loads waiting for ever.
 */
export async function breakRequests(
  page: Page,
  addresses: string,
  { onlyReplies = false } = {},
): Promise<() => void> {
  let isBroken = true
  await page.route(addresses, async (route) => {
    if (!isBroken) return await route.continue()
    if (onlyReplies) await route.fetch()
    await route.abort()
  })
  return () => {
    isBroken = false
  }
}

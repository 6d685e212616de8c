import type { Locator, Page } from '@playwright/test'

/** The houses of the lane with light in their windows: finished lessons. */
export function litHouses(page: Page): Locator {
  return page.getByRole('listitem').filter({ hasText: 'Đã sáng đèn' })
}

import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** Sends a list as a .csv from the page of lists, and waits until its columns are asked. */
export async function sendList(page: Page, name: string, lines: readonly string[]): Promise<void> {
  const buffer = Buffer.from(`\ufeff${lines.join('\r\n')}`)
  await page.getByLabel('Tệp danh sách').setInputFiles({ name, mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Gửi tệp' }).click()
  await page.waitForURL(/\/cot$/)
}

/** Takes the columns as they were guessed, and waits for the review. */
export async function checkList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kiểm tra danh sách' }).click()
  await expect(page.getByRole('navigation', { name: 'Xem các dòng' })).toBeVisible()
}

/** The link to the rows of one verdict, by what it says: how many they are and what was found. */
export function rowsOf(page: Page, name: RegExp): Locator {
  return page.getByRole('navigation', { name: 'Xem các dòng' }).getByRole('link', { name })
}

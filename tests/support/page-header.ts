import type { Locator, Page } from '@playwright/test'
import { tabTo } from './keyboard'

/** The part of the page's top that one can see: the whole on a wide screen, the opened menu on a phone. */
export async function openHeader(page: Page): Promise<Locator> {
  const header = page.getByRole('banner')
  const menu = header.locator('details:not([open]) > summary')
  if (await menu.isVisible()) await menu.click()
  return header
}

/** The same by Tab and Enter, from the start of the page. */
export async function openHeaderByKeyboard(page: Page): Promise<Locator> {
  const header = page.getByRole('banner')
  const menu = header.locator('details > summary')
  await tabTo(page, header.getByRole('link', { name: 'Ngõ Số' }))
  if (!(await menu.isVisible())) return header
  await tabTo(page, menu)
  await page.keyboard.press('Enter')
  return header
}

/** Goes to a page by its name in the top of the page. */
export async function goTo(page: Page, name: string): Promise<void> {
  const header = await openHeader(page)
  await header.getByRole('link', { name, exact: true }).click()
}

export async function signOut(page: Page): Promise<void> {
  const header = await openHeader(page)
  await header.getByRole('button', { name: 'Đăng xuất' }).click()
}

/** Switches to the language named, in that language. */
export async function switchLanguage(page: Page, name: 'English' | 'Tiếng Việt'): Promise<void> {
  const header = await openHeader(page)
  await header.getByRole('button', { name }).click()
}

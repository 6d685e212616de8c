import { expect, type Page } from '@playwright/test'

/** On the page for a new lesson: from the pattern, for the first place or class there is. Ends in the editor. */
export async function beginDraft(page: Page, title: string): Promise<void> {
  const scope = page.getByLabel('Bài này dành cho ai?')
  const first = await scope.locator('option:not([value=""])').first().getAttribute('value')
  await scope.selectOption(first)
  await page.getByLabel('Học phần', { exact: true }).selectOption({ index: 1 })
  await page.getByLabel('Tên bài mới').fill(title)
  await page.getByRole('button', { name: 'Bắt đầu soạn' }).click()
  await expect(page).toHaveURL(/\/soan-bai\/[0-9a-f-]{36}$/)
}

/** Puts the cursor behind these words in the editor and types. */
export async function typeInEditor(page: Page, behind: string, text: string): Promise<void> {
  const line = page.locator('.cm-line', { hasText: behind }).first()
  await line.scrollIntoViewIfNeeded()
  await line.click()
  await page.keyboard.press('End')
  await page.keyboard.type(text)
}

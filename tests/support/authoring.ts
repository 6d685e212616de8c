import { expect, type Locator, type Page } from '@playwright/test'

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

/** The line of the editor that holds these words, scrolled to: what is far out of sight is not drawn. */
export async function lineInEditor(page: Page, words: string): Promise<Locator> {
  const scroller = page.locator('.cm-scroller')
  const line = page.locator('.cm-line', { hasText: words }).first()
  await expect(scroller).toHaveCount(1)
  await expect(async () => {
    await scroller.evaluate((it) => it.scrollIntoView({ block: 'center' }))
    for (let step = 0; step < 40 && (await line.count()) === 0; step++) {
      await scroller.evaluate((it, at) => it.scrollTo({ top: at * 250, behavior: 'instant' }), step)
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
    }
    expect(await line.count(), words).toBe(1)
  }).toPass()
  return line
}

/** Puts the cursor at the end of the line with these words and types. */
export async function typeInEditor(page: Page, behind: string, text: string): Promise<void> {
  const line = await lineInEditor(page, behind)
  await line.click()
  // Once for the end of what fits the screen, once for the end of the line.
  await page.keyboard.press('End')
  await page.keyboard.press('End')
  await page.keyboard.type(text)
}

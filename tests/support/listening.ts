import { expect, type Locator, type Page } from '@playwright/test'
import { endSentence, lastSaid, said } from './stub-voice'

/** Where the page is read aloud: the button in the lesson's head and the controls at the lower edge. */
export function listenBar(page: Page): Locator {
  return page.getByRole('region', { name: 'Nghe bài' })
}

/** A control of reading aloud; of two with the same words the one at the lower edge. */
export function listenButton(page: Page, name: string): Locator {
  return listenBar(page).getByRole('button', { name }).last()
}

export function expectSaid(page: Page, text: string): Promise<void> {
  return expect.poll(() => lastSaid(page)).toBe(text)
}

/** Presses the button of a lesson that begins with this sentence. */
export async function startListening(page: Page, first: string): Promise<void> {
  await page.getByRole('button', { name: 'Nghe bài' }).click()
  await expectSaid(page, first)
}

/** Hears on until this sentence is being said. */
export async function hearTo(page: Page, text: string): Promise<void> {
  for (let count = 0; count < 150 && (await lastSaid(page)) !== text; count++) {
    const before = (await said(page)).length
    await endSentence(page)
    await expect.poll(async () => (await said(page)).length).toBeGreaterThan(before)
  }
  await expectSaid(page, text)
}

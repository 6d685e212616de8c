import { expect, type Locator, type Page } from '@playwright/test'

/** A question of a lesson as the reader meets it, found by some of its words; the reader is near, so the card is alive. */
export async function meetQuestion(page: Page, words: string): Promise<Locator> {
  const card = questionAbout(page, words)
  await readDownTo(page, card)
  await expect.poll(() => card.evaluate(isAlive), { message: `the card of “${words}” is alive` }).toBe(true)
  return card
}

/** The same as it stands in the page, also where no script runs. */
export function questionAbout(page: Page, words: string): Locator {
  return page.locator('form', { has: page.getByRole('group', { name: words }) })
}

/** After a press on a link a question is drawn only when the reader comes near. */
async function readDownTo(page: Page, card: Locator): Promise<void> {
  const readOn = async () => {
    await page.evaluate(() => scrollBy(0, innerHeight))
    return await card.count()
  }
  await expect.poll(readOn, { message: 'there is such a question', intervals: [50] }).toBe(1)
  // A card may be drawn anew between the look and the scroll.
  await expect(async () => card.scrollIntoViewIfNeeded({ timeout: 1_000 })).toPass({ timeout: 10_000 })
}

/** Ticks or picks the options with these texts. */
export async function choose(card: Locator, ...texts: string[]): Promise<void> {
  for (const text of texts) await card.getByLabel(text).check()
}

/** Presses the steps one after the other. */
export async function pressInOrder(card: Locator, ...texts: string[]): Promise<void> {
  for (const text of texts) await card.getByRole('button', { name: text }).click()
}

/** Without JavaScript: gives each step the number of its place. */
export async function numberInOrder(card: Locator, ...texts: string[]): Promise<void> {
  for (const [at, text] of texts.entries()) await card.getByLabel(text).selectOption(String(at + 1))
}

/** Chooses for each left its right. */
export async function pair(card: Locator, pairs: Record<string, string>): Promise<void> {
  for (const [left, right] of Object.entries(pairs))
    await card.getByLabel(left).selectOption({ label: right })
}

export async function type(card: Locator, text: string): Promise<void> {
  await card.getByRole('textbox').fill(text)
}

/** Asks whether the answer is right, for the first time or again. */
export async function check(card: Locator): Promise<void> {
  await card.getByRole('button', { name: /^(Xem đúng hay chưa|Thử lại)$/ }).click()
}

/** What the learner is told. */
export function told(card: Locator): Locator {
  return card.getByRole('status')
}

/** React has taken over the plain form that the server sent. */
function isAlive(form: Element): boolean {
  return Object.keys(form).some((key) => key.startsWith('__react'))
}

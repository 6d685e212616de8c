import { expect, type Locator, type Page } from '@playwright/test'

const FAR = 200

/** Presses Tab until this has the focus. At every stop on the way one can see where the focus is. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < FAR; steps++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(hiddenFocus), 'the focus can be seen').toBe('')
    if (await target.evaluate((it) => it === document.activeElement)) return
  }
  throw new Error(`Tab does not reach ${target}`)
}

/** Chooses in a list of choices that has the focus, by the arrow keys. */
export async function arrowDownTo(page: Page, select: Locator, text: string): Promise<void> {
  const chosen = () => select.evaluate((it: HTMLSelectElement) => it.selectedOptions[0]?.text)
  for (let steps = 0; steps < FAR && (await chosen()) !== text; steps++)
    await page.keyboard.press('ArrowDown')
  expect(await chosen()).toBe(text)
}

/** Moves to a radio of the group that has the focus, by the arrow keys. */
export async function arrowDownToRadio(page: Page, radio: Locator): Promise<void> {
  for (let steps = 0; steps < FAR && !(await radio.isChecked()); steps++)
    await page.keyboard.press('ArrowDown')
  await expect(radio).toBeFocused()
}

/** Where the focus is, when nothing shows it; else ''. */
function hiddenFocus(): string {
  const focused = document.activeElement
  if (!focused || focused === document.body) return ''
  const { outlineStyle, boxShadow } = getComputedStyle(focused)
  const { width, height, bottom, right } = focused.getBoundingClientRect()
  const isSeen = width > 4 && height > 4 && bottom > 0 && right > 0
  return isSeen && (outlineStyle !== 'none' || boxShadow !== 'none') ? '' : focused.outerHTML.slice(0, 200)
}

import type { Page } from '@playwright/test'
import { checkPlainPage } from '../support/check-plain-page'
import { lessonsWithCards } from '../support/class-content'
import { cutOffText } from '../support/cut-off-text'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { tabTo } from '../support/keyboard'
import { printedSheets } from '../support/printed-sheets'
import { readQr } from '../support/read-qr'
import { sidewaysRoom } from '../support/sideways'

const LESSON = '/hoc/vneid/nhan-ra-vneid-gia'
const toCard = (page: Page) => page.getByRole('link', { name: 'Hướng dẫn người khác' })
const part = (page: Page, name: string) => page.getByRole('region', { name })

test('a lesson leads to its card: what to say, let do, never do, and ask', async ({ page, site }) => {
  await page.goto(LESSON)
  await toCard(page).click()
  await expect(page).toHaveURL(`${LESSON}/huong-dan`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhận ra VNeID giả')
  await expect(page.getByRole('article')).toContainText('1.5')
  await expect(part(page, 'Nói ba câu này').getByRole('listitem')).toHaveCount(3)
  await expect(part(page, 'Để bà con tự tay làm').getByRole('listitem')).toHaveCount(4)
  await expect(part(page, 'Không làm thay').getByRole('listitem')).toHaveCount(4)
  await expect(part(page, 'Hỏi lại hai câu').getByRole('listitem')).toHaveCount(2)
  await expect(part(page, 'Hỏi lại hai câu').getByText('Ý cần nghe:')).toHaveCount(2)

  expect(await readQr(page.getByRole('img', { name: /^Quét để mở bài này/ }))).toBe(site.origin + LESSON)
  await expect(page.getByText(`${new URL(site.origin).host}${LESSON}`)).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  expect(await cutOffText(page)).toEqual([])
  await checkAccessibility(page, 'teach card')
  await look(page, 'teach-card')
})

test('the card prints on one sheet of A5, with nothing of the site around it', async ({ page }) => {
  await page.goto(`${LESSON}/huong-dan`)
  expect(await printedSheets(page)).toBe('1 x A5')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const around of ['banner', 'contentinfo', 'button'] as const) {
    await expect(page.getByRole(around)).toHaveCount(0)
  }
  const ink = await page.getByRole('heading', { level: 1 }).evaluate((it) => getComputedStyle(it).color)
  expect(ink).toBe('rgb(0, 0, 0)')
  await page.emulateMedia({ media: null, colorScheme: 'light' })
  await page.getByRole('contentinfo').getByRole('button', { name: 'Cỡ chữ rất lớn' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-text', '3')
  expect(await printedSheets(page), 'whatever size the reader chose').toBe('1 x A5')
})

test('every card there is fits on its sheet', async ({ page }, testInfo) => {
  test.skip(testInfo.project.name === 'phone', 'Paper is the same, whatever printed it.')
  test.slow()
  expect(lessonsWithCards.length).toBeGreaterThanOrEqual(6)
  for (const lesson of lessonsWithCards) {
    await page.goto(`${lesson}/huong-dan`)
    expect(await printedSheets(page), lesson).toBe('1 x A5')
  }
})

test('a card is reached and printed with the keyboard alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes')
  })
  await page.goto(LESSON)
  await tabTo(page, toCard(page))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${LESSON}/huong-dan`)
  await tabTo(page, page.getByRole('button', { name: 'In tờ này' }))
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')
})

test('a lesson that is not there has no card', async ({ page }) => {
  for (const address of ['/hoc/vneid/khong-co/huong-dan', '/hoc/khong-co/khong-co/huong-dan']) {
    expect((await page.request.get(address)).status(), address).toBe(404)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the card can be read, and the page says how to print it', async ({ page }) => {
    await page.goto(LESSON)
    await toCard(page).click()
    await expect(part(page, 'Nói ba câu này').getByRole('listitem')).toHaveCount(3)
    await expect(page.getByText('Muốn in: bấm Ctrl và P cùng lúc')).toBeVisible()
    await expect(page.getByRole('button', { name: 'In tờ này' })).toHaveCount(0)
    expect(await printedSheets(page)).toBe('1 x A5')
    await checkPlainPage(page, 'teach card without JavaScript')
  })
})

import { checkAccessibility, expect, look, test } from '../support/journey'
import { expectSaid, hearTo, listenBar, listenButton, startListening } from '../support/listening'
import { sidewaysRoom } from '../support/sideways'
import { giveVoice, isSpeaking, marked, said } from '../support/stub-voice'

const LESSON = '/hoc/vneid/hai-muc-tai-khoan'
const TITLE = 'Hai mức tài khoản, chuẩn bị gì trước khi đi làm'

test('a device without a Vietnamese voice says so, and how to get one', async ({ page }) => {
  await giveVoice(page, { voices: ['en-US', 'fi-FI'] })
  await page.goto(LESSON)
  await page.getByRole('button', { name: 'Nghe bài' }).click()
  const help = page.getByRole('region', { name: 'Máy này chưa có giọng đọc tiếng Việt' })
  await expect(help).toBeFocused()
  await expect(help).toContainText('Điện thoại Android')
  await expect(help).toContainText('iPhone')
  expect(await said(page)).toEqual([])
  await checkAccessibility(page, 'lesson on a device without a Vietnamese voice')
  await look(page, 'no-vietnamese-voice')
  expect(await sidewaysRoom(page)).toBe(0)
  await help.getByRole('button', { name: 'Tôi hiểu rồi' }).click()
  await expect(help).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Nghe bài' })).toBeFocused()
})

test('voices that come late are waited for, and a browser that names none is asked all the same', async ({
  page,
  browser,
  site,
}) => {
  await giveVoice(page, { knownAfter: 2_500 })
  await page.goto(LESSON)
  await startListening(page, TITLE)

  const other = await browser.newPage({ baseURL: site.origin })
  await giveVoice(other, { voices: [] })
  await other.goto(LESSON)
  await startListening(other, TITLE)
  await other.close()
})

test('a voice that fails is tried once more, then reading pauses and says why', async ({ page }) => {
  await giveVoice(page, { ends: 'refuses' })
  await page.goto(LESSON)
  await page.getByRole('button', { name: 'Nghe bài' }).click()
  await expect(listenBar(page).getByRole('status')).toContainText('Giọng đọc bị ngắt.')
  await expect(listenBar(page).getByText('Bấm “Đọc tiếp” để nghe lại câu này.').last()).toBeVisible()
  expect((await said(page)).map(({ text }) => text)).toEqual([TITLE, TITLE])
  await checkAccessibility(page, 'lesson with a broken voice')
  await look(page, 'broken-voice')
})

test('the voice stops when the person goes to another page, and the next lesson can be heard too', async ({
  page,
}) => {
  await giveVoice(page)
  await page.goto('/hoc/vneid')
  await page.getByRole('link', { name: /^1\.1/ }).click()
  await startListening(page, TITLE)
  await page.getByRole('link', { name: 'VNeID – danh tính số' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('VNeID – danh tính số')
  expect(await isSpeaking(page)).toBe(false)
  expect(await marked(page)).toBe('')
  await page.getByRole('link', { name: /^1\.3/ }).click()
  await page.getByRole('button', { name: 'Nghe bài' }).click()
  await expectSaid(page, 'Tích hợp giấy tờ vào Ví giấy tờ')
})

test('the voice pauses when the page is hidden, or when another page begins to read', async ({
  page,
  context,
}) => {
  await giveVoice(page)
  await page.goto(LESSON)
  await startListening(page, TITLE)
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect.poll(() => isSpeaking(page)).toBe(false)
  await listenButton(page, 'Đọc tiếp').click()
  await expect.poll(() => isSpeaking(page)).toBe(true)

  const second = await context.newPage()
  await second.goto('/hoc/vneid/vi-giay-to')
  await second.getByRole('button', { name: 'Nghe bài' }).click()
  await expect.poll(() => isSpeaking(second)).toBe(true)
  await expect.poll(() => isSpeaking(page)).toBe(false)
  await expect(listenButton(page, 'Đọc tiếp')).toBeVisible()
})

test('an older browser marks the sentence too, and leaves the text as it was', async ({ page }) => {
  await giveVoice(page)
  await page.addInitScript(() => {
    delete (CSS as { highlights?: unknown }).highlights
    Reflect.deleteProperty(Object.getPrototypeOf(CSS) ?? {}, 'highlights')
  })
  await page.goto(LESSON)
  const text = page.locator('#bai-0')
  const before = await text.innerHTML()
  await startListening(page, TITLE)
  await hearTo(page, 'Mức 0 1: bạn tự đăng ký trên điện thoại, ngồi ở nhà cũng làm được.')
  await expect(text.locator('mark')).toHaveText([
    'Mức 01:',
    ' bạn tự đăng ký trên điện thoại, ngồi ở nhà cũng làm được.',
  ])
  await listenButton(page, 'Câu trước').click()
  await listenButton(page, 'Câu sau').click()
  await expect(text.locator('mark')).toHaveCount(2)
  await checkAccessibility(page, 'lesson being read in an older browser')
  await listenButton(page, 'Thôi nghe').click()
  expect(await text.innerHTML()).toBe(before)
})

test('a browser that cannot speak, or runs no script, shows no button', async ({ page, browser, site }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'))
  await page.goto(LESSON)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await page.getByRole('button', { name: 'Cỡ chữ rất lớn' }).first().isVisible()
  await expect(page.getByRole('button', { name: /Nghe/ })).toHaveCount(0)

  const plain = await browser.newPage({ baseURL: site.origin, javaScriptEnabled: false })
  await plain.goto(LESSON)
  await expect(plain.getByRole('button', { name: /Nghe/ })).toHaveCount(0)
  await plain.close()
})

test('the button comes without moving the page, also with large letters', async ({ page }) => {
  await giveVoice(page)
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const shifted = () =>
    page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((all, one) => all + one, 0))
  await page.goto(LESSON)
  // Letters of the page's own that arrive late move it too, wherever the button stands: the next visit has them at hand.
  await page.evaluate(() => document.fonts.ready)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Nghe bài' })).toBeVisible()
  expect(await shifted()).toBeLessThan(0.01)

  const stored = page.waitForResponse('**/tuy-chon/co-chu')
  await page.getByRole('button', { name: 'Cỡ chữ rất lớn' }).first().click()
  await stored
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-text', '3')
  await expect(page.getByRole('button', { name: 'Nghe bài' })).toBeVisible()
  expect(await shifted(), 'with large letters').toBeLessThan(0.01)

  await startListening(page, TITLE)
  await listenButton(page, 'Câu sau').click()
  await listenButton(page, 'Thôi nghe').click()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Nghe từ đầu' })).toBeVisible()
  expect(await shifted(), 'for somebody who stopped in this lesson').toBeLessThan(0.1)
})

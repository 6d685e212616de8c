import { checkPlainPage } from '../support/check-plain-page'
import { modules } from '../support/class-content'
import { cutOffText } from '../support/cut-off-text'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { switchLanguage } from '../support/page-header'
import { printedSheets } from '../support/printed-sheets'
import { readQr } from '../support/read-qr'
import { sidewaysRoom } from '../support/sideways'

test('a module leads to all one teaches it with', async ({ page }) => {
  await page.goto('/hoc/vneid')
  await checkAccessibility(page, 'module with its teaching')
  await page.getByRole('link', { name: 'Dạy học phần này' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dạy lại cho người khác')
  const cards = page.getByRole('region', { name: 'Ngồi cạnh một người' }).getByRole('link')
  await expect(cards).toHaveCount(6)
  for (const name of ['Dán lên tường', 'Đọc trên loa', 'Đứng trước một lớp']) {
    await expect(page.getByRole('region', { name })).toBeVisible()
  }
  expect(await sidewaysRoom(page)).toBe(0)
  expect(await cutOffText(page)).toEqual([])
  await checkAccessibility(page, 'teaching a module')
  await look(page, 'teaching')
  await cards.first().click()
  await expect(page.getByRole('heading', { name: 'Nói ba câu này' })).toBeVisible()

  await page.goto('/hoc/vneid/day')
  await switchLanguage(page, 'English')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Teach it to others')
  await expect(page.getByRole('link', { name: 'Open the class kit' })).toBeVisible()
})

test('a poster is one sheet of A4 that leads to the module', async ({ page, site }) => {
  await page.goto('/hoc/vneid/day')
  await page.getByRole('link', { name: 'Xem và in áp phích' }).click()
  await expect(page).toHaveURL('/hoc/vneid/ap-phich')
  const poster = page.getByRole('article')
  await expect(poster.getByRole('heading', { level: 1 })).toHaveText('Bị giục cập nhật VNeID: tắt máy ngay')
  await expect(poster.getByRole('listitem')).toHaveCount(3)
  await expect(poster.getByRole('img', { name: /tắt máy|nút đỏ/i })).toBeVisible()
  await expect(poster).toContainText(`${new URL(site.origin).host}/hoc/vneid`)
  const code = poster.getByRole('img', { name: /^Quét để học/ })
  expect(await readQr(code)).toBe(`${site.origin}/hoc/vneid`)
  expect(await sidewaysRoom(page)).toBe(0)
  expect(await printedSheets(page)).toBe('1 x A4')
  await checkAccessibility(page, 'poster')
  await look(page, 'poster')
})

test('a script for the loudspeaker says how long it takes, and prints on one sheet', async ({ page }) => {
  await page.goto('/hoc/vneid/day')
  await page.getByRole('link', { name: 'Mở bài đọc loa' }).click()
  await expect(page).toHaveURL('/hoc/vneid/loa')
  await expect(page.getByText(/^Đọc thong thả, hết khoảng (1|2) phút/)).toBeVisible()
  await expect(page.getByText('Kính thưa bà con trong thôn.')).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  expect(await printedSheets(page)).toBe('1 x A4')
  await checkAccessibility(page, 'loudspeaker script')
  await look(page, 'loudspeaker')
})

test('every poster and every script there is fits on its sheet', async ({ page }, testInfo) => {
  test.skip(testInfo.project.name === 'phone', 'Paper is the same, whatever printed it.')
  test.slow()
  for (const address of modules.flatMap((module) => [`/hoc/${module}/ap-phich`, `/hoc/${module}/loa`])) {
    const answer = await page.request.get(address)
    if (answer.status() === 404) continue // a module may go without
    await page.goto(address)
    expect(await printedSheets(page), address).toBe('1 x A4')
    await page.setViewportSize({ width: 703, height: 1032 }) // what A4 leaves between its margins
    await page.emulateMedia({ media: 'print' })
    const isCut = await page.getByRole('article').evaluate((it) => it.scrollHeight > it.clientHeight + 8)
    expect(isCut, `${address} is cut off`).toBe(false)
    const picture = address.endsWith('ap-phich') && (await page.locator('.poster > img').boundingBox())
    if (picture) expect(picture.height, `drawing of ${address}`).toBeGreaterThan(150)
    await page.emulateMedia({ media: null })
  }
})

test('a module that is not there has nothing to teach with', async ({ page }) => {
  for (const end of ['day', 'ap-phich', 'loa', 'lop-hoc', 'lop-hoc/trinh-chieu', 'lop-hoc/phieu']) {
    expect((await page.request.get(`/hoc/khong-co/${end}`)).status(), end).toBe(404)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('poster and script are there, and the page says how to print them', async ({ page }) => {
    for (const name of ['ap-phich', 'loa']) {
      await page.goto(`/hoc/vneid/${name}`)
      await expect(page.getByText('Muốn in: bấm Ctrl và P cùng lúc')).toBeVisible()
      await expect(page.getByRole('button', { name: 'In tờ này' })).toHaveCount(0)
      expect(await printedSheets(page)).toBe('1 x A4')
      await checkPlainPage(page, `${name} without JavaScript`)
    }
  })
})

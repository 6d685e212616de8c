import type { Page } from '@playwright/test'
import { checkPlainPage } from '../support/check-plain-page'
import { cutOffText } from '../support/cut-off-text'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { tabTo } from '../support/keyboard'
import { publishManyLessons } from '../support/many-lessons'
import { openHeader, openHeaderByKeyboard, switchLanguage } from '../support/page-header'
import { sidewaysRoom } from '../support/sideways'
import { startSite } from '../support/worker-site'

const field = (page: Page) => page.getByRole('main').getByRole('searchbox', { name: 'Bạn muốn tìm gì?' })
const found = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('h3') })
const firstLesson = (page: Page) => found(page).first().getByRole('link')

async function search(page: Page, typed: string): Promise<void> {
  await field(page).fill(typed)
  await page.getByRole('main').getByRole('button', { name: 'Tìm', exact: true }).click()
  await expect(page).toHaveURL(/\/tim\?q=/)
}

/** The address scrolled to is on the screen. */
async function expectPlace(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { name: heading, exact: true })).toBeInViewport()
}

const BADLY_TYPED = {
  'kich hoat vneid': 'Kích hoạt mức 02 và đặt passcode',
  quenmatkhau: 'Quên mật khẩu, đổi máy, các lỗi hay gặp',
  'mat khua quen': 'Quên mật khẩu, đổi máy, các lỗi hay gặp',
  'quên mạt khẩu': 'Quên mật khẩu, đổi máy, các lỗi hay gặp',
  'kichs hoatj': 'Kích hoạt mức 02 và đặt passcode',
  'que6n ma65t kha63u': 'Quên mật khẩu, đổi máy, các lỗi hay gặp',
  bhyt: 'Thẻ bảo hiểm y tế điện tử khi đi khám',
  'vi giayy to': 'Tích hợp giấy tờ vào Ví giấy tờ',
  'cong an gia danh': 'Giả danh công an, ngân hàng, điện lực, thuế',
  'LIEN  KET tai khoan': 'Công dân số và việc liên kết tài khoản',
}

test('ten badly typed searches find the right lesson first', async ({ page }) => {
  await page.goto('/tim')
  for (const [typed, title] of Object.entries(BADLY_TYPED)) {
    await search(page, typed)
    await expect(firstLesson(page), typed).toHaveText(title)
    expect(await sidewaysRoom(page), typed).toBe(0)
  }
})

test('from the first page to the very place in the lesson', async ({ page }) => {
  await page.goto('/')
  await search(page, 'kich hoat vneid')
  await expect(page).toHaveTitle('Tìm “kich hoat vneid” · Ngõ Số')
  await expect(field(page)).toHaveValue('kich hoat vneid')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Tìm thấy \d bài cho “kich hoat vneid”$/)
  const first = found(page).first()
  await expect(first).toContainText('1.2')
  await expect(first).toContainText('VNeID – danh tính số. Khoảng 14 phút.')
  await expect(first).toContainText('Ở phần: Mở VNeID và chọn kích hoạt')
  await expect(
    first
      .locator('p mark')
      .filter({ hasText: /^kích hoạt$/ })
      .first(),
  ).toBeVisible()
  await checkAccessibility(page, 'what was found')
  expect(await cutOffText(page)).toEqual([])
  await look(page, 'search-found')
  await first.getByRole('link').click()
  await expect(page).toHaveURL('/hoc/vneid/kich-hoat-muc-02#mo-vneid-va-chon-kich-hoat')
  await expectPlace(page, 'Mở VNeID và chọn kích hoạt')
})

test('a module is found by its name, and everything asked for in another language too', async ({ page }) => {
  await page.goto('/tim?q=danh+tinh+so')
  const module = page.getByRole('navigation', { name: 'Học phần có tên “danh tinh so”' })
  await expect(module).toContainText('Cả học phần, 6 bài')
  await checkAccessibility(page, 'a module that was found')
  await look(page, 'search-module')
  await switchLanguage(page, 'English')
  await expect(page).toHaveURL('/tim?q=danh+tinh+so')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search the lessons')
  await page.getByRole('navigation', { name: 'Modules called “danh tinh so”' }).getByRole('link').click()
  await expect(page).toHaveURL('/hoc/vneid')
})

test('an empty search says what one can look for', async ({ page }) => {
  await page.goto('/tim?q=++')
  await expect(page.getByText('Gõ vài chữ bạn nhớ.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Hoặc chọn một học phần' })).toBeVisible()
  await checkAccessibility(page, 'empty search')
  await look(page, 'search-empty')
  await page.getByRole('link', { name: 'Liên kết tài khoản', exact: true }).click()
  await expect(firstLesson(page)).toHaveText('Công dân số và việc liên kết tài khoản')
})

test('nothing found: nobody is to blame, and there are ways on', async ({ page }) => {
  await page.goto('/hoc')
  await search(page, 'xyzzy qwrtp')
  await expect(page.getByRole('heading', { name: 'Chưa tìm thấy bài nào cho “xyzzy qwrtp”' })).toBeVisible()
  await expect(page.getByText('Không sao cả.')).toBeVisible()
  await expect(field(page)).toHaveValue('xyzzy qwrtp')
  await checkAccessibility(page, 'nothing found')
  await look(page, 'search-nothing')

  await search(page, 'xylophone diesel platypus passcode')
  await expect(page.getByRole('heading', { name: 'Những bài có một phần chữ bạn gõ' })).toBeVisible()
  await expect(firstLesson(page)).toHaveText('Kích hoạt mức 02 và đặt passcode')
  await checkAccessibility(page, 'nearly found')
  await look(page, 'search-nearest')
})

const HOSTILE = [
  '<script>alert(1)</script>"><img src=x onerror=alert(1)>',
  '.*+?^$()|{}[]\\/(a+)+$',
  "' OR 1=1; DROP TABLE Lesson; --",
  '%00%07\u202e\u0000',
]

test('whatever is typed is harmless, comes back as it was, and is answered kindly', async ({ page }) => {
  for (const typed of HOSTILE) {
    await page.goto(`/tim?q=${encodeURIComponent(typed)}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tìm bài học')
    await expect(page.getByRole('main').locator('script, img')).toHaveCount(0)
    expect(await sidewaysRoom(page), typed).toBe(0)
  }
  await page.goto(`/tim?q=${encodeURIComponent(HOSTILE[0] ?? '')}`)
  await expect(field(page)).toHaveValue(HOSTILE[0] ?? '')
  await checkAccessibility(page, 'hostile search')

  await page.goto('/tim?q=%3F%21...')
  await expect(page.getByText('Chỗ này chưa có chữ nào để tìm.')).toBeVisible()

  await page.goto(`/tim?q=${'mat+khau+'.repeat(1_111)}`)
  await expect(page.getByText('Câu bạn gõ hơi dài. Chúng tôi tìm theo 200 chữ cái đầu.')).toBeVisible()
  await expect(found(page).first()).toBeVisible()
  await page.goto(`/tim?q=${'a'.repeat(10_000)}`)
  await expect(page.getByText('Câu bạn gõ hơi dài.')).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'very long search')
  await look(page, 'search-too-long')
})

test('from the top of any page, by the keyboard alone', async ({ page }) => {
  await page.goto('/hoc/vneid/hai-muc-tai-khoan')
  const header = await openHeaderByKeyboard(page)
  await tabTo(page, header.getByRole('searchbox').filter({ visible: true }))
  await page.keyboard.type('quen mat khau')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/tim?q=quen+mat+khau')
  await tabTo(page, firstLesson(page))
  await look(page, 'search-keyboard')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/^[^#]*\/hoc\/vneid\/quen-mat-khau-doi-may#/)
  await expectPlace(page, 'Bấm Quên mật khẩu')
})

test('the field at the top of a page keeps the rules of every page', async ({ page }) => {
  await page.goto('/hoc')
  const header = await openHeader(page)
  await expect(header.getByRole('search', { name: 'Tìm ở đầu trang' }).filter({ visible: true })).toHaveCount(
    1,
  )
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'catalogue with the field at its top')
  await look(page, 'search-from-the-top')
  await page.goto('/tim')
  await expect((await openHeader(page)).getByRole('searchbox').filter({ visible: true })).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('somebody searches, looks, and goes to the place', async ({ page }) => {
    await page.goto('/hoc')
    await search(page, 'bi tu choi')
    await expect(firstLesson(page)).toHaveText('Tích hợp giấy tờ vào Ví giấy tờ')
    await checkPlainPage(page, 'what was found, without JavaScript')
    await firstLesson(page).click()
    await expect(page).toHaveURL(/\/hoc\/vneid\/vi-giay-to#.+/)
    await page.goto('/tim')
    await checkPlainPage(page, 'empty search, without JavaScript')
    await search(page, 'xyzzy qwrtp')
    await checkPlainPage(page, 'nothing found, without JavaScript')
  })

  test('more than ten lessons come in pages, seconds after they were published', async ({ page }, info) => {
    // A site of its own: the others' lessons stay as their stories know them.
    const site = await startSite(`many-lessons-${info.project.name}`)
    const at = (address: string) => site.origin + address
    try {
      await page.goto(at('/tim?q=mo+cua'))
      publishManyLessons(13, site.database)
      await expect(async () => {
        await page.goto(at('/tim?q=mo+cua'))
        await expect(page.getByRole('heading', { level: 2 })).toHaveText('Tìm thấy 13 bài cho “mo cua”', {
          timeout: 500,
        })
      }).toPass()
      await expect(found(page)).toHaveCount(10)
      await checkPlainPage(page, 'first page of what was found')
      await look(page, 'search-pages')
      await page.getByRole('link', { name: 'Trang sau' }).click()
      await expect(page).toHaveURL(at('/tim?q=mo+cua&trang=2'))
      await expect(found(page)).toHaveCount(3)
      await expect(page.getByText('Trang 2 trong 2')).toBeVisible()
      await expect(page.getByRole('link', { name: 'Trang sau' })).toHaveCount(0)
      await page.goto(at('/tim?q=mo+cua&trang=99'))
      await expect(page.getByText('Trang 2 trong 2')).toBeVisible()
    } finally {
      await site.stop()
    }
  })
})

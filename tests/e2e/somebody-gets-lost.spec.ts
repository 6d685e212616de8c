import { breakLessons } from '../support/broken-lessons'
import { cutOffText } from '../support/cut-off-text'
import { leftInVietnamese } from '../support/english-page'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { switchLanguage } from '../support/page-header'
import { sidewaysRoom } from '../support/sideways'
import { whatRuns } from '../support/what-runs'
import { startSite } from '../support/worker-site'

const LESSON = '/hoc/vneid/hai-muc-tai-khoan'
const MISSING = '/ngo-cut'
const FOR_ALL = [
  '/',
  '/hoc',
  '/hoc/vneid',
  LESSON,
  '/thi/vneid',
  '/xac-minh',
  '/dang-nhap',
  '/dang-nhap/the',
  '/dang-nhap/lan-dau',
  '/doi-nguoi',
  '/dang-ky',
  '/vao-lop',
  '/nhan-tai-khoan',
  '/on-tap',
  '/lo-trinh/moi-dung-may/xep-bai',
  '/muc-thanh-thao',
  '/muc-thanh-thao/cong-thuc',
  MISSING,
]
const FOR_MEMBERS = ['/', '/on-tap', '/thi/vneid', '/lop', '/lop/moi', '/to', '/ho-so', '/ho-so/hai-buoc']
/** Of an officer; the last asks what a change will do. */
const FOR_OFFICERS = [
  '/quan-ly',
  '/quan-ly/dia-ban?q=dong',
  '/quan-ly/dia-ban/demo-xa-mau',
  '/quan-ly/dia-ban/demo-xa-mau/them',
  '/quan-ly/dia-ban/demo-xa-mau/thanh-thao',
  '/quan-ly/dia-ban/demo-thon-dong-chua/chia',
  '/quan-ly/nguoi',
  '/quan-ly/danh-sach?loai=dia-ban',
  '/soan-bai',
  '/soan-bai/moi',
  '/soan-bai/ban',
  '/soan-bai/so-lieu',
  '/ho-so/ho',
  '/quan-ly/nguoi/demo-to-thi-dung',
  '/quan-ly/dia-ban/demo-thon-dong-chua/sap-nhap?noi=demo-thon-ben-gao&ngay=2026-11-01',
]
/** Pages with long web addresses: in a choice, in what people get wrong, on the screens of a class. */
const LONG_WORDS = [
  '/hoc/thong-tin/tim-dung-nguon',
  '/hoc/nen-tang/tu-hoc-binh-dan',
  '/hoc/nen-tang/lop-hoc/man-giay',
]

test('an address without a page says so and leads on', async ({ page, noise }) => {
  noise.allow(/status of 404/)
  const astray = [
    MISSING,
    '/hoc/khong-co-hoc-phan-nay',
    '/hoc/vneid/khong-co-bai-nay',
    '/thi/khong-co-hoc-phan-nay',
    '/chung-nhan/NS7K4MQ2X9',
  ]
  for (const address of astray) {
    const response = await page.goto(address)
    expect(response?.status(), address).toBe(404)
  }
  await page.goto('/hoc/vneid/khong-co-bai-nay')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ngõ này không có nhà')
  await expect(page).toHaveTitle('Ngõ này không có nhà · Ngõ Số')
  await checkAccessibility(page, 'missing page')
  await look(page, 'missing-page')
  await page.getByRole('link', { name: 'Xem các học phần' }).click()
  await expect(page).toHaveURL('/hoc')
})

test('a code that was never given out, or is typed wrong, is said kindly and kept', async ({
  page,
  noise,
}) => {
  noise.allow(/status of 404/)
  await page.goto('/xac-minh')
  await page.getByLabel('Mã chứng nhận').fill('mot hai ba')
  await page.getByRole('button', { name: 'Xác minh', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Mã này gõ chưa đúng' })).toBeVisible()
  await expect(page.getByLabel('Mã chứng nhận')).toHaveValue('mot hai ba')
  await checkAccessibility(page, 'mistyped code')
})

test('a site that is broken says that it is not the reader’s fault, tells nothing inner, and reloads', async ({
  page,
  noise,
}) => {
  noise.allow(/status of 500/)
  const site = await startSite(`broken-${crypto.randomUUID()}`)
  const mend = await breakLessons(site.database)
  const response = await page.goto(site.origin + LESSON)
  expect(response?.status()).toBe(500)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Máy chủ vừa gặp lỗi')
  expect(await page.content()).not.toMatch(/LessonRevision|prisma|\bat .*\.js:\d/i)
  await checkAccessibility(page, 'broken page')
  await look(page, 'broken-page')
  await mend()
  await page.getByRole('link', { name: 'Tải lại trang' }).click()
  await expect(page.getByRole('heading', { name: 'Hai mức khác nhau ở đâu' })).toBeVisible()
  await page.goto('about:blank')
  await site.stop()
})

test('whoever reads English finds English words on every page, and lessons in Vietnamese', async ({
  page,
  noise,
  signInAsNewPerson,
}) => {
  test.slow() // every page there is
  noise.allow(/status of 404/)
  await page.goto('/')
  await switchLanguage(page, 'English')
  for (const address of FOR_ALL) {
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    expect(await leftInVietnamese(page), address).toEqual([])
  }
  await page.goto('/')
  await expect(page).toHaveTitle('Learn digital skills, one step at a time, on your phone · Ngõ Số')
  await checkAccessibility(page, 'English home')
  await look(page, 'english-home')
  await page.goto(LESSON)
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'vi')
  await expect(page.getByRole('button', { name: 'I have finished this lesson' })).toBeVisible()
  await checkAccessibility(page, 'English lesson')

  await signInAsNewPerson('John Smith')
  for (const address of [
    '/',
    '/thi/vneid',
    '/lop',
    '/lop/moi',
    '/to',
    '/ho-so',
    '/ho-so/hai-buoc',
    '/quan-ly',
  ]) {
    await page.goto(address)
    expect(await leftInVietnamese(page), `${address} of a member`).toEqual([])
  }
  await checkAccessibility(page, 'English profile')
})

test('with the largest text on a screen of 320 px nothing has to be moved sideways', async ({
  page,
  noise,
  signInAsNewPerson,
}) => {
  test.slow() // every page there is
  noise.allow(/status of 404/)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/')
  const remembered = page.waitForResponse(/co-chu/)
  await page.getByRole('contentinfo').getByRole('button', { name: 'Cỡ chữ rất lớn' }).click()
  await remembered
  for (const address of [...FOR_ALL, ...LONG_WORDS]) {
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('data-text', '3')
    expect(await sidewaysRoom(page), address).toBe(0)
    expect(await cutOffText(page), address).toEqual([])
  }
  await page.goto(LESSON)
  await checkAccessibility(page, 'lesson in the largest text')
  await look(page, 'lesson-in-the-largest-text')
  await signInAsNewPerson('Nguyễn Hoàng Phương Thảo Nguyên')
  for (const address of FOR_MEMBERS) {
    await page.goto(address)
    expect(await sidewaysRoom(page), `${address} of a member`).toBe(0)
    expect(await cutOffText(page), `${address} of a member`).toEqual([])
  }
  await look(page, 'profile-in-the-largest-text')
})

test('an officer’s pages fit a screen of 320 px in the largest text too', async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await signInAs('canboxa')
  await page.goto('/quan-ly')
  const remembered = page.waitForResponse(/co-chu/)
  await page.getByRole('contentinfo').getByRole('button', { name: 'Cỡ chữ rất lớn' }).click()
  await remembered
  for (const address of FOR_OFFICERS) {
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('data-text', '3')
    expect(await sidewaysRoom(page), address).toBe(0)
    expect(await cutOffText(page), address).toEqual([])
  }
  await look(page, 'merger-in-the-largest-text')
})

test('keys pressed while the page is still waking up do no harm', async ({ page }) => {
  await page.addInitScript(() => {
    const impatience = new MessageChannel()
    impatience.port1.onmessage = () => {
      document.body?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }))
      if (document.readyState !== 'complete' || performance.now() < 2000) impatience.port2.postMessage(null)
    }
    impatience.port2.postMessage(null)
  })
  await page.goto('/')
  await page.waitForFunction(() => performance.now() > 2000)
  await page.goto(LESSON)
  await page.waitForFunction(() => performance.now() > 2000)
})

test('a page runs no script but its own, and nothing but its own forms and frames', async ({
  page,
  noise,
}) => {
  noise.allow(/Content Security Policy/)
  const response = await page.goto(LESSON)
  expect(response?.headers()).toMatchObject({
    'content-security-policy': expect.stringMatching(
      /^default-src 'none'; script-src 'self' 'nonce-\w{32}';/,
    ),
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  })
  const ran = await page.evaluate(whatRuns)
  expect(ran).toEqual({ evaluated: 'EvalError', inline: 'nothing', handler: 'nothing' })
})

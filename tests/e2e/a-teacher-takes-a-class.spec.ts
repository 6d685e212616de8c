import type { Page } from '@playwright/test'
import { checkPlainPage } from '../support/check-plain-page'
import { classKit, modules, questions } from '../support/class-content'
import { cutOffText } from '../support/cut-off-text'
import { listenToSite, rightTextsOf, secretsOf, tells } from '../support/exam-secrets'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { tabTo } from '../support/keyboard'
import { printedSheets } from '../support/printed-sheets'
import { sidewaysRoom } from '../support/sideways'

const PLAN = '/hoc/vneid/lop-hoc'
const SCREEN = `${PLAN}/trinh-chieu`
const { screens, sheet } = classKit
const asked = screens.findIndex((screen) => screen.question)
const question = questions.find(({ id }) => id === screens[asked]?.question)
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const steps = screens.length + screens.filter((screen) => screen.question).length
const screenAt = (at: number) => `Màn ${at} trong ${screens.length}`

test('a plan of 45 minutes, to read and to print', async ({ page }) => {
  await page.goto('/hoc/vneid/day')
  await page.getByRole('link', { name: 'Mở giờ học' }).click()
  await expect(title(page)).toHaveText(classKit.title)
  await expect(page.getByText('Giờ học 45 phút', { exact: true })).toBeVisible()
  await expect(page.getByText('Phút 0–5')).toBeVisible()
  await expect(page.getByText('Phút 41–45')).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  expect(await cutOffText(page)).toEqual([])
  expect(await printedSheets(page)).toMatch(/^[12] x A4$/)
  await checkAccessibility(page, 'plan of a class')
  await look(page, 'class-plan')
})

test('the arrow keys lead through the class and back, also when the line has dropped', async ({
  page,
  context,
  noise,
}) => {
  noise.allow(/ERR_INTERNET_DISCONNECTED/)
  await page.goto(PLAN)
  await page.getByRole('link', { name: 'Mở màn chiếu cho lớp' }).click()
  await expect(page.getByText(screenAt(1))).toBeVisible()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  for (const [i, screen] of screens.entries()) {
    await expect(title(page)).toHaveText(screen.title)
    await expect(page.getByText(screenAt(i + 1))).toBeVisible()
    expect(await sidewaysRoom(page)).toBe(0)
    if (screen.picture) await expect(page.getByRole('img', { name: screen.picture.alt })).toBeVisible()
    if (screen.question) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
  }
  await expect(page.getByText(screenAt(screens.length))).toBeVisible()
  await expect(page.getByRole('link', { name: 'Tiếp' })).toHaveCount(0)
  for (let step = 1; step < steps; step++) await page.keyboard.press('PageUp')
  await expect(page.getByText(screenAt(1))).toBeVisible()
  await page.keyboard.press(' ')
  await expect(page.getByText(screenAt(2))).toBeVisible()
  await page.keyboard.press('End')
  await expect(page.getByText(screenAt(screens.length))).toBeVisible()
  await context.setOffline(false)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(PLAN)
})

test('a question is asked first, and answered at the press of the teacher', async ({ page }) => {
  if (question?.kind !== 'single') throw new Error('the first question of the kit is a single choice')
  const right = question.options.find((option) => option.right)?.text ?? ''
  await page.goto(`${SCREEN}?man=${asked + 1}`)
  await expect(page.getByRole('heading', { name: question.prompt })).toBeVisible()
  for (const { text } of question.options) await expect(page.getByText(text)).toBeVisible()
  await expect(page.getByText(question.explain)).toBeHidden()
  await expect(page.getByText('Đúng', { exact: true })).toBeHidden()
  await checkAccessibility(page, 'class screen with a question')
  await look(page, 'class-screen-asked')

  await tabTo(page, page.getByRole('link', { name: 'Xem đáp án' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: right })).toContainText('Đúng')
  await expect(page.getByText('Đúng', { exact: true })).toHaveCount(1)
  await expect(page.getByText(question.explain)).toBeVisible()
  for (const { why } of question.options) if (why) await expect(page.getByText(why)).toBeVisible()
  await expect(page).toHaveURL(`${SCREEN}?man=${asked + 1}&dap-an=1`)
  await checkAccessibility(page, 'class screen with an answer')
  await look(page, 'class-screen-answered')

  await page.getByRole('link', { name: 'Lùi' }).click()
  await expect(page.getByText(question.explain)).toBeHidden()
  await page.reload()
  await expect(page.getByRole('heading', { name: question.prompt })).toBeVisible()
})

test('every screen fits a projector, question and answer', async ({ page }, testInfo) => {
  test.skip(testInfo.project.name === 'phone', 'A projector hangs on a laptop.')
  test.slow()
  for (const viewport of [
    { width: 1024, height: 768 },
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(viewport)
    await page.goto(SCREEN)
    for (let step = 1; step <= steps; step++) {
      const room = () => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
      expect(await room(), `${page.url()} at ${viewport.width}`).toBeLessThanOrEqual(0)
      await page.keyboard.press('PageDown')
    }
    await expect(page.getByText(screenAt(screens.length))).toBeVisible()
  }
  await page.getByRole('button', { name: 'Cả màn hình' }).click()
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
})

test('sheet and key print on their paper, and the sheet keeps its key to itself', async ({ page }) => {
  test.slow()
  await page.goto(PLAN)
  await page.getByRole('link', { name: 'Phiếu cho học sinh' }).click()
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveCount(sheet.length)
  expect(await printedSheets(page)).toBe('1 x A4')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Họ tên')).toBeVisible()
  await page.emulateMedia({ media: null })
  await checkAccessibility(page, 'answer sheet')
  await look(page, 'answer-sheet')
  const sent = await (await page.request.get(`${PLAN}/phieu`)).text()
  const onSheet = questions.filter(({ id }) => sheet.includes(id))
  expect(onSheet).toHaveLength(sheet.length)
  for (const secret of onSheet.flatMap(secretsOf)) expect(tells(sent, secret), secret).toBe(false)

  await page.goto(`${PLAN}/dap-an`)
  for (const { explain } of onSheet) await expect(page.getByText(explain)).toBeVisible()
  expect(await printedSheets(page)).toMatch(/^[12] x A4$/)
  await checkAccessibility(page, "teacher's key")
  await look(page, 'answer-key')
})

test('without a projector the screens are printed, one on each sheet and without answers', async ({
  page,
}) => {
  await page.goto(PLAN)
  await page.getByRole('link', { name: 'In các màn chiếu ra giấy' }).click()
  await expect(page.getByRole('heading', { level: 2, name: classKit.title })).toBeVisible()
  expect(await printedSheets(page)).toBe(`${screens.length} x A4 landscape`)
  await expect(page.getByText(question?.explain ?? '')).toHaveCount(0)
  await checkAccessibility(page, 'screens on paper')
  await look(page, 'class-screens-on-paper')
})

test("every class's sheet fits on one page", async ({ page }, testInfo) => {
  test.skip(testInfo.project.name === 'phone', 'Paper is the same, whatever printed it.')
  for (const module of modules) {
    const address = `/hoc/${module}/lop-hoc/phieu`
    if ((await page.request.get(address)).status() === 404) continue // a module may go without
    await page.goto(address)
    expect(await printedSheets(page), address).toBe('1 x A4')
  }
})

test('nothing of the exam is ever told in a class', async ({ page, context, site }) => {
  const ears = listenToSite(context, site.origin)
  for (const end of ['', '/trinh-chieu', '/phieu', '/dap-an', '/man-giay']) {
    await page.goto(`${PLAN}${end}`)
  }
  const heard = await ears.heard()
  const exam = questions.filter(({ use }) => use === 'exam')
  expect(exam.length).toBeGreaterThan(10)
  expect(heard).toContain(screens[asked]?.question)
  for (const each of exam) {
    expect(heard, each.id).not.toContain(each.id)
    for (const secret of [each.prompt, ...secretsOf(each), ...rightTextsOf(each)]) {
      const isOfLessons = questions.some(
        (other) => other.use === 'lesson' && tells(JSON.stringify(other), secret),
      )
      if (!isOfLessons) expect(tells(heard, secret), secret).toBe(false)
    }
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('plain links lead through the class, to an answer and back to the plan', async ({ page }) => {
    if (!question) throw new Error('the kit asks a question')
    await page.goto(SCREEN)
    await expect(page.getByText(screenAt(1))).toBeVisible()
    await page.getByRole('link', { name: 'Tiếp' }).click()
    await expect(page).toHaveURL(`${SCREEN}?man=2`)
    await expect(title(page)).toHaveText(screens[1]?.title ?? '')
    await page.goto(`${SCREEN}?man=${asked + 1}`)
    await page.getByRole('link', { name: 'Xem đáp án' }).click()
    await expect(page.getByText(question.explain)).toBeVisible()
    await checkPlainPage(page, 'class screen without JavaScript')
    await page.getByRole('link', { name: 'Lùi' }).click()
    await expect(page.getByText(question.explain)).toBeHidden()
    await page.getByRole('link', { name: 'Thoát' }).click()
    await expect(page).toHaveURL(PLAN)
    await page.goto(`${SCREEN}?man=khong-co`)
    await expect(page.getByText(screenAt(1))).toBeVisible()
  })
})

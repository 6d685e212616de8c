import type { Page } from '@playwright/test'
import { checkPlainPage } from '../support/check-plain-page'
import { leftInVietnamese } from '../support/english-page'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { goTo, openHeader, switchLanguage } from '../support/page-header'
import { sidewaysRoom } from '../support/sideways'
import { startSite } from '../support/worker-site'

const LESSON = '/hoc/vneid/hai-muc-tai-khoan'
const WHERE = 'Bạn thấy ở đâu? (không bắt buộc)'

async function openFacts(page: Page, lesson = LESSON): Promise<void> {
  await page.goto(lesson)
  await page.getByText(/^Xem \d+ điều trong bài/).click()
}

const reportOf = (page: Page, fact: string) =>
  page.getByRole('link', { name: `Không còn đúng? Báo điều ${fact}` })

/** What trainers see of a fact. */
const factRow = (page: Page, fact: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: `Điều ${fact}`, exact: true }) })

test('a guest says in two presses that a fact is no longer right', async ({ page }) => {
  await openFacts(page)
  const said = await page.locator('.facts > li').first().locator('p').first().textContent()
  await checkAccessibility(page, 'facts of a lesson')
  await look(page, 'facts-of-a-lesson')

  await reportOf(page, '1.01').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Điều này không còn đúng?')
  await expect(page.getByText(said ?? 'nothing', { exact: true })).toBeVisible()
  await expect(page.getByText(/Rà soát ngày \d\d\/\d\d\/\d{4}, hẹn rà lại \d\d\/\d{4}\./)).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'report of a fact')
  await look(page, 'fact-report')

  await page.getByRole('button', { name: 'Gửi báo' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cảm ơn bạn đã báo')
  await checkAccessibility(page, 'thanks for a report')
  await look(page, 'fact-report-thanks')
  await page.getByRole('link', { name: 'Về bài học' }).click()
  await expect(page).toHaveURL(`${LESSON}#nguon`)
  await expect(page.getByRole('heading', { name: 'Nguồn và ngày rà soát' })).toBeInViewport()
})

test('a note with a personal number is refused kindly and keeps what was typed', async ({ page, noise }) => {
  noise.allow(/status of 400/)
  await openFacts(page)
  await reportOf(page, '1.02').click()
  const note = page.getByLabel(WHERE)
  for (const typed of ['Gọi tôi số 0912 345 678 nhé', 'căn cước 001304567890', 'stk 1903651']) {
    await note.fill(typed)
    await page.getByRole('button', { name: 'Gửi báo' }).click()
    await expect(page.getByRole('alert')).toContainText('Chỗ này giống số riêng của ai đó')
    await expect(page.getByRole('alert')).toBeFocused()
    await expect(note).toHaveValue(typed)
  }
  await checkAccessibility(page, 'refused report')
  await look(page, 'fact-report-refused')

  await note.evaluate((it: HTMLInputElement) => it.removeAttribute('maxlength'))
  await note.fill('<script>alert(1)</script> '.repeat(20))
  await page.getByRole('button', { name: 'Gửi báo' }).click()
  await expect(page.getByRole('alert')).toContainText('Lời ghi dài quá.')
  await note.fill('<script>alert(1)</script> Nghị định 224/2026/NĐ-CP')
  await page.getByRole('button', { name: 'Gửi báo' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cảm ơn bạn đã báo')
})

test('whoever asks for a fact that the lesson does not state is brought to the lesson', async ({ page }) => {
  for (const search of ['?du-kien=9.99', '?du-kien=%3Cscript%3E', '']) {
    await page.goto(`${LESSON}/bao-sai${search}`)
    await expect(page).toHaveURL(`${LESSON}#nguon`)
  }
  const form = { note: '', revision: 'x', reportId: 'x' }
  const answer = await page.request.post(`${LESSON}/bao-sai?du-kien=1.01`, { form, maxRedirects: 0 })
  expect(answer.status()).toBe(303)
  expect(answer.headers().location).toBe(`${LESSON}#nguon`)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a guest reports a fact by plain forms, also after a refusal', async ({ page, noise }) => {
    noise.allow(/status of 400/)
    await openFacts(page)
    await reportOf(page, '1.03').click()
    await checkPlainPage(page, 'report of a fact without JavaScript')
    await page.getByLabel(WHERE).fill('Anh Tài, 0912.345.678')
    await page.getByRole('button', { name: 'Gửi báo' }).click()
    await expect(page.getByRole('alert')).toContainText('Hãy bỏ số ấy đi rồi gửi lại.')
    await expect(page.getByLabel(WHERE)).toHaveValue('Anh Tài, 0912.345.678')
    await checkPlainPage(page, 'refused report without JavaScript')
    await page.getByLabel(WHERE).fill('Anh Tài nói.')
    await page.getByRole('button', { name: 'Gửi báo' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cảm ơn bạn đã báo')
  })
})

test('a trainer sees what a member reported and settles it', async ({ page, anotherDevice, signInAs }) => {
  const members = await anotherDevice()
  await signInAs('thanhvien', members)
  for (const note of ['', 'Loa thôn đọc hôm qua.']) {
    await openFacts(members, '/hoc/vneid/lien-ket-tai-khoan')
    await reportOf(members, '1.24').click()
    await members.getByLabel(WHERE).fill(note)
    await members.getByRole('button', { name: 'Gửi báo' }).click()
    await expect(members.getByRole('heading', { level: 1 })).toHaveText('Cảm ơn bạn đã báo')
  }

  await signInAs('giangvien')
  await page.goto('/')
  await goTo(page, 'Dữ kiện')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dữ kiện')
  const row = factRow(page, '1.24')
  await expect(row.getByRole('heading', { level: 3 }).first()).toHaveText('1 báo “không còn đúng”')
  await expect(row.getByText('Loa thôn đọc hôm qua.')).toBeVisible()
  await expect(row).not.toContainText('Hạnh')
  await expect(row.getByRole('link', { name: /^1\.\d / }).first()).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'facts to a trainer')
  await look(page, 'facts')

  await page.getByLabel('Chỉ điều cần xem lại').check()
  await page.getByRole('button', { name: 'Lọc' }).click()
  await expect(page).toHaveURL('/du-kien?hoc-phan=&loc=can-xem-lai')
  await expect(page.getByLabel('Chỉ điều cần xem lại')).toBeChecked()
  await row.getByRole('button', { name: 'Đã xem xong Điều 1.24' }).click()
  await expect(page.getByText('Đã ghi là bạn xem xong các báo của điều này.')).toBeVisible()
  await expect(page).toHaveURL('/du-kien?hoc-phan=&loc=can-xem-lai')
  await expect(row).toHaveCount(0)
  await checkAccessibility(page, 'facts that need a look')
})

test('the facts of all lessons come in pages, by module, and in English', async ({ page, signInAs }) => {
  await signInAs('canboxa')
  await page.goto('/du-kien')
  await page.getByRole('link', { name: 'Trang sau' }).click()
  await expect(page).toHaveURL('/du-kien?trang=2')
  await expect(page.getByText(/^Trang 2 trong \d+$/)).toBeVisible()
  const all = await page.getByRole('status').filter({ hasText: 'điều' }).textContent()
  await page.getByLabel('Học phần').selectOption('1. VNeID – danh tính số')
  await page.getByRole('button', { name: 'Lọc' }).click()
  await expect(page).toHaveURL('/du-kien?hoc-phan=vneid')
  await expect(page.getByLabel('Học phần')).toHaveValue('vneid')
  const some = page.getByRole('status').filter({ hasText: /^\d+ điều\.$/ })
  expect(Number.parseInt((await some.textContent()) ?? '', 10)).toBeLessThan(Number.parseInt(all ?? '', 10))
  for (const row of await page.locator('.fact-list > li').all())
    await expect(row.getByRole('link', { name: /^1\.\d / }).first()).toBeVisible()
  await switchLanguage(page, 'English')
  const left = await leftInVietnamese(page)
  expect(left.filter((text) => text !== 'Phùng Thị Lan')).toEqual([]) // who is signed in
})

test('members, pupils and heads of teams neither see the facts nor settle anything', async ({
  page,
  signInAs,
  noise,
}) => {
  noise.allow(/status of 404/)
  for (const who of ['thanhvien', 'hocsinh', 'totruong']) {
    await signInAs(who, page)
    expect((await page.request.get('/du-kien')).status()).toBe(404)
    const form = { fact: '1.01', seenUntil: new Date().toISOString() }
    expect((await page.request.post('/du-kien/da-xem', { form })).status()).toBe(404)
  }
  await page.goto('/du-kien')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ngõ này không có nhà')
  await expect((await openHeader(page)).getByRole('link', { name: 'Dữ kiện' })).toHaveCount(0)
  await page.context().clearCookies()
  await page.goto('/du-kien')
  await expect(page).toHaveURL('/dang-nhap?ve=%2Fdu-kien')
})

test('too many reports from one network are asked to wait, and what was typed stays', async ({
  page,
  noise,
}, info) => {
  noise.allow(/status of 429/)
  const site = await startSite(`reports-${info.project.name}`) // its address has reported nothing yet
  for (const attempt of ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']) {
    await page.goto(`${site.origin}${LESSON}/bao-sai?du-kien=1.04`)
    await page.getByLabel(WHERE).fill(`Lần ${attempt}`)
    await page.getByRole('button', { name: 'Gửi báo' }).click()
    await expect(page.getByRole('heading', { name: /Cảm ơn bạn đã báo|Chưa gửi được/ })).toBeVisible()
  }
  await expect(page.getByRole('alert')).toContainText('mời bạn chờ 6 phút rồi gửi lại')
  await expect(page.getByLabel(WHERE)).toHaveValue('Lần 11')
  await checkAccessibility(page, 'too many reports')
  await site.stop()
})

import type { Page } from '@playwright/test'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { sidewaysRoom } from '../support/sideways'
import { xlsxSheets } from '../support/xlsx-cells'

const CLASS = 'Lớp Tổ công nghệ số, khoá tháng 11'
const LEVEL = /^(Chưa học|Đang học|Khá|Thành thạo|Cần ôn)(Đang vướng)?$/

async function openClass(page: Page): Promise<string> {
  await page.goto('/lop')
  await page.getByRole('link', { name: new RegExp(CLASS) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(CLASS)
  return new URL(page.url()).pathname
}

const learnersOf = (page: Page) => page.getByRole('table').locator('tbody').getByRole('rowheader')

async function namesOf(page: Page): Promise<string[]> {
  return await page.getByRole('table').locator('tbody').getByRole('link').allTextContents()
}

test('a trainer sees who needs help first, and all modules side by side', async ({ page, signInAs }) => {
  await signInAs('giangvien')
  await openClass(page)
  const needed = await namesOf(page)
  const stuckIn = (row: string) => row.split('Đang vướng').length - 1
  const stuck = (await page.getByRole('table').locator('tbody').getByRole('row').allTextContents()).map(
    stuckIn,
  )
  expect(stuck).toEqual([...stuck].sort((a, b) => b - a))
  expect(stuck[0]).toBeGreaterThan(0)

  await page.getByRole('link', { name: 'Tên', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Tên', exact: true })).toHaveAttribute('aria-current', 'page')
  const named = await namesOf(page)
  expect([...named].sort()).toEqual([...needed].sort())
  expect(named).not.toEqual(needed)

  await page.getByText('Học phần:').click()
  await page.getByRole('link', { name: 'Tất cả học phần' }).click()
  const map = page.getByRole('table', { name: 'Mức của từng người: tất cả học phần' })
  await expect(map.getByRole('columnheader', { name: /^1\. VNeID/ })).toBeVisible()
  expect(await map.getByRole('columnheader').count()).toBeGreaterThanOrEqual(10 + 1 + 50)
  const cells = await map.locator('tbody').getByRole('cell').allTextContents()
  expect(cells.length).toBeGreaterThanOrEqual(10 * 50)
  for (const cell of cells) expect(cell).toMatch(LEVEL)
  expect(await namesOf(page)).toEqual(named)
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'class map of all modules')
  await look(page, 'class-map-all')
})

test('the next session: what the class gets wrong and why, who may be examined, and who sits with whom', async ({
  page,
  signInAs,
}) => {
  await signInAs('giangvien')
  await openClass(page)
  const everybody = await namesOf(page)
  await page.getByRole('link', { name: 'Chuẩn bị buổi tới' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Buổi tới')

  const hard = page.getByRole('region', { name: 'Câu cả lớp hay sai' })
  const questions = hard.locator('.plan-questions > li')
  await expect(questions).toHaveCount(3)
  for (const question of await questions.all()) {
    await expect(question).toContainText(/[2-9]\d* trong \d+ người trả lời sai \(\d+%\)\./)
    await expect(question).toContainText('Vì sao sai:')
    await expect(question.getByRole('link', { name: /^Cùng xem lại bài 1\.\d/ })).toHaveAttribute(
      'href',
      /^\/hoc\/vneid\/[a-z0-9-]+#[a-z0-9-]+$/,
    )
  }
  await expect(hard.getByText(/người chọn phương án sai này:/).first()).toBeVisible()

  const ready = page.getByRole('region', { name: 'Ai sẵn sàng dự kiểm tra' })
  await expect(ready.getByText('Sẵn sàng', { exact: true })).toBeVisible()
  const told = await ready.locator('dd').getByRole('link').allTextContents()
  expect(told.length).toBeGreaterThan(0)
  for (const name of told) expect(everybody).toContain(name)

  const groups = page.locator('.plan-groups > li')
  const placed: string[] = []
  for (const group of await groups.all()) {
    const members = await group.getByRole('listitem').allTextContents()
    const helper = await group.getByText('Người kèm:').locator('b').allTextContents()
    const size = members.length + helper.length
    expect(size).toBeGreaterThanOrEqual(3)
    expect(size).toBeLessThanOrEqual(6)
    placed.push(...members, ...helper)
  }
  expect(placed.sort()).toEqual([...everybody].sort())
  await expect(groups.first().getByRole('link', { name: /^Bài 1\.\d/ })).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'next session of a class')
  await look(page, 'class-plan')

  await page.emulateMedia({ media: 'print' })
  await expect(hard).toBeHidden()
  await expect(groups.first()).toBeVisible()
  await look(page, 'class-plan-printed')
  await page.emulateMedia({ media: null })

  await hard
    .getByRole('link', { name: /^Cùng xem lại/ })
    .first()
    .click()
  await page.waitForURL(/\/hoc\/vneid\/[a-z0-9-]+#./)
  await expect(page.locator(new URL(page.url()).hash)).toBeAttached()
})

test('the whole class is taken along as a spreadsheet', async ({ page, signInAs }) => {
  await signInAs('giangvien')
  const address = await openClass(page)
  const everybody = await namesOf(page)
  const link = page.getByRole('link', { name: 'Tải bảng Excel' })
  await expect(link).toHaveAttribute('href', `${address}/bang.xlsx?hoc-phan=vneid`)
  const answer = await page.request.get(`${address}/bang.xlsx?hoc-phan=vneid`)
  expect(answer.headers()['content-disposition']).toMatch(
    /^attachment; filename="lop-\d{4}-\d\d-\d\d\.xlsx"$/,
  )
  const sheets = xlsxSheets(await answer.body())
  expect(Object.keys(sheets)).toEqual(['Bảng mức', 'Câu hay sai', 'Sẵn sàng kiểm tra', 'Nhóm buổi tới'])

  const [head = [], ...rows] = sheets['Bảng mức'] ?? []
  expect(head.slice(0, 6)).toEqual([
    ...['Người học', 'Thôn', 'Tổ', 'Vào học gần nhất', 'Số kỹ năng đang vướng', '1. Hai mức tài khoản'],
  ])
  expect(rows.map(([name]) => name)).toEqual(everybody)
  for (const row of rows) {
    expect(row[3]).toMatch(/^(\d{5})?$/) // a day as Excel counts it
    for (const level of row.slice(5))
      expect(level).toMatch(/^(Chưa học|Đang học(, đang vướng)?|Khá|Thành thạo|Cần ôn)$/)
  }
  expect(sheets['Câu hay sai']).toHaveLength(4)
  const inGroups = (sheets['Nhóm buổi tới'] ?? []).slice(1).map(([, name]) => name)
  expect(inGroups.sort()).toEqual([...everybody].sort())
})

test('the keyboard walks over the map, and a screen reader hears whose level of what it is', async ({
  page,
  signInAs,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await signInAs('giangvien')
  await openClass(page)
  await page.goto(`${page.url()}?hoc-phan=tat-ca`)
  const region = page.getByRole('region', { name: 'Mức của từng người: tất cả học phần' })
  await region.focus()
  const moved = () => region.evaluate((it) => [it.scrollLeft, it.scrollTop])
  for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await moved())[0]).toBeGreaterThan(300)
  // The names stay in sight at the left, and the skills at the top.
  await expect(learnersOf(page).first()).toBeInViewport()
  await expect(page.getByRole('columnheader', { name: 'Người học' })).toBeInViewport()
  for (const learner of await region.getByRole('link').all()) {
    await page.keyboard.press('Tab')
    await expect(learner).toBeFocused()
    await expect(learner).toBeInViewport()
  }
  expect(await sidewaysRoom(page)).toBe(0)
  await look(page, 'class-map-all-360')

  // As the accessibility tree has it: a row is named by its header, a cell by its word.
  const dung = page.getByRole('row', { name: /^Tô Thị Dung/ })
  await expect(dung.getByRole('rowheader')).toHaveAccessibleName(/^Tô Thị Dung/)
  const cell = dung.getByRole('cell', { name: /^(Chưa học|Đang học|Khá|Thành thạo|Cần ôn)/ })
  expect(await cell.count()).toBe(await dung.getByRole('cell').count())
  await expect(page.getByRole('columnheader', { name: 'Hai mức tài khoản' })).toHaveAttribute('scope', 'col')
  await expect(dung.getByRole('rowheader')).toHaveAttribute('scope', 'row')
  await checkAccessibility(page, 'class map of all modules on a phone')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  test('a trainer sorts the map, opens the plan and comes to a learner', async ({ page, signInAs }) => {
    await signInAs('giangvien')
    await openClass(page)
    await page.getByRole('link', { name: 'Tên', exact: true }).click()
    const [first = ''] = await namesOf(page)
    await page.getByText('Học phần:').click()
    await page.getByRole('link', { name: 'Tất cả học phần' }).click()
    await expect(page.getByRole('table', { name: /tất cả học phần/ })).toBeVisible()
    expect((await namesOf(page))[0]).toBe(first)
    await page.getByRole('link', { name: 'Buổi tới', exact: true }).click()
    await expect(page.locator('.plan-groups > li').first()).toBeVisible()
    await expect(page.getByText(/Muốn in: bấm Ctrl và P/)).toBeVisible()
    await page.goBack()
    await page.getByRole('table').getByRole('link', { name: first }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first)
  })
})

import { checkPlainPage } from '../support/check-plain-page'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { tabTo } from '../support/keyboard'
import { switchLanguage } from '../support/page-header'
import { sidewaysRoom } from '../support/sideways'
import { plotMarks, tableMarks } from '../support/skill-plot'

// Sat an exam an hour before the seeding: whatever the time of day, what she masters has not faded yet.
const MASTERED = 'demo.dang.thi.mai'
const LAPSED = 'demo.le.thi.ngoc'
const SKILL = 'Phân biệt hai mức tài khoản và chuẩn bị đúng giấy tờ'

test('a learner goes from the map of skills to one skill, and sees why, what next, and how it came about', async ({
  page,
  signInAs,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await signInAs(MASTERED)
  await page.goto('/ho-so')
  const map = page.getByRole('region', { name: 'Bản đồ kỹ năng' })
  const tiles = map.getByRole('list', { name: 'Các kỹ năng: VNeID – danh tính số' }).getByRole('listitem')
  await expect(tiles).toHaveCount(7)
  for (const tile of await tiles.allTextContents())
    expect(tile).toMatch(/(Chưa học|Đang học|Khá|Thành thạo|Cần ôn)$/)
  await expect(tiles.locator('svg')).toHaveCount(7)
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'map of skills')
  await look(page, 'map-of-skills')

  const mastered = tiles.filter({ hasText: 'Thành thạo' }).first()
  await mastered.getByRole('link').click()
  await expect(page).toHaveURL(/\/ho-so\/ky-nang\/vneid\.[a-z]+$/)
  await expect(page.locator('.skill-head')).toContainText(/Thành thạo/)
  await expect(page.locator('.skill-head')).toContainText(
    /Bạn đúng \d+ trong \d+ câu, ở \d+ ngày khác nhau\./,
  )
  const rests = page.getByRole('region', { name: 'Dựa trên' })
  await expect(rests).toContainText(/Câu hỏi được tính\s*Đúng \d+ trong \d+ câu\./)
  await expect(rests).toContainText(/Ngày làm đúng\s*\d+ ngày khác nhau\./)
  await expect(page.getByRole('region', { name: 'Chắc chắn tới đâu' })).toContainText(
    /Đã đủ chắc chắn\. Thành thạo lần đầu ngày \d+\/\d+\/\d{4}, ngày ấy được giữ mãi\./,
  )
  await expect(page.getByRole('region', { name: 'Làm gì tiếp theo' })).toContainText('Ngày nên ôn:')

  await page.getByText('Xem bằng bảng').click()
  const marks = await plotMarks(page)
  expect(marks.length).toBeGreaterThan(9)
  expect(await tableMarks(page)).toEqual(marks)
  await expect(page.getByRole('img', { name: /^Ước tính qua \d+ lần làm: từ \d+% tới \d+%\./ })).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'page of a skill')
  await look(page, 'page-of-a-skill')

  await page.getByRole('link', { name: 'Mức thành thạo được tính thế nào' }).first().click()
  await expect(page).toHaveURL('/muc-thanh-thao')
})

test('a lapsed skill is told kindly, and what was never begun leads to its lesson', async ({
  page,
  signInAs,
}) => {
  await signInAs(LAPSED)
  await page.goto('/ho-so/ky-nang/vneid.levels')
  const head = page.locator('.skill-head')
  await expect(head).toContainText('Cần ôn')
  await expect(head).toContainText('Ôn lại và đúng vài câu là thành thạo trở lại.')
  await expect(head).toContainText(
    'Quên bớt là chuyện thường. Ngày đã thành thạo và chứng nhận vẫn được giữ.',
  )
  const next = page.getByRole('region', { name: 'Làm gì tiếp theo' })
  await expect(next).toContainText('Ngày nên ôn: hôm nay')
  await next.getByRole('link', { name: /^Xem lại bài 1\.1/ }).click()
  await expect(page).toHaveURL('/hoc/vneid/hai-muc-tai-khoan')

  await signInAs('thanhvien')
  await page.goto('/ho-so/ky-nang/vneid.recover')
  await expect(page.locator('.skill-head')).toContainText('Chưa học')
  await expect(page.getByText('Còn khoảng 10 câu đúng nữa thì chắc chắn.')).toBeVisible()
  await expect(page.getByText('Chưa có gì để vẽ.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Bắt đầu bài 1\.\d/ })).toBeVisible()
  await checkAccessibility(page, 'page of a skill not begun')
})

test('a trainer sees the same of a pupil from the class, and a stranger finds nothing', async ({
  page,
  noise,
  signInAs,
  signInAsNewPerson,
}) => {
  await signInAs('giangvien')
  await page.goto('/lop')
  await page.getByRole('link', { name: /Lớp Tổ công nghệ số, khoá tháng 11/ }).click()
  await page.getByRole('table').getByRole('link', { name: 'Tô Thị Dung' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tô Thị Dung')
  await page.getByRole('link', { name: SKILL }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(SKILL)
  await expect(page.getByRole('region', { name: 'Nên cùng làm' })).toBeVisible()
  await expect(page.locator('.skill-head')).not.toContainText('Bạn')
  await checkAccessibility(page, "a pupil's skill to their trainer")
  await look(page, 'skill-of-a-pupil')
  const address = page.url()
  await page.getByRole('link', { name: 'Tô Thị Dung' }).click()
  await expect(page).toHaveURL(/\/lop\/[^/]+\/[^/]+$/)

  noise.allow(/404/)
  await signInAsNewPerson()
  expect((await page.goto(address))?.status()).toBe(404)
})

test('the example says the same by buttons in the page and by forms alone, and by keyboard', async ({
  page,
  browser,
  site,
  noise,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: site.origin })
  noise.listenTo(plain)
  const plainPage = await plain.newPage()
  const story = [
    'Đúng',
    'Đúng',
    'Sai',
    'Đúng',
    'Đúng',
    'Tập làm được',
    'Sang ngày mai',
    'Đúng',
    'Xem gợi ý rồi đúng',
  ]
  for (const at of [page, plainPage]) {
    await at.setViewportSize({ width: 360, height: 740 })
    await at.goto('/muc-thanh-thao')
    await expect(at.locator('.example .skill-head')).toContainText('Chưa học')
  }
  for (const step of story) {
    await page.getByRole('button', { name: step, exact: true }).click()
    await plainPage.getByRole('button', { name: step, exact: true }).click()
  }
  await expect(page).toHaveURL('/muc-thanh-thao?chuoi=DDSDDLNDG')
  await expect(plainPage).toHaveURL('/muc-thanh-thao?chuoi=DDSDDLNDG#vi-du')
  const told = await page.locator('.example .skill-head').innerText()
  expect(told).toMatch(/Đúng 6 trong 7 câu, ở 2 ngày khác nhau\. Đã tự làm thực hành 1 lần\./)
  expect(await plainPage.locator('.example .skill-head').innerText()).toBe(told)
  const marks = await plotMarks(page)
  expect(marks.map(({ mark }) => mark)).toEqual([
    ...['right', 'right', 'wrong', 'right', 'right', 'done', 'right', 'uncounted'],
  ])
  expect(await plotMarks(plainPage)).toEqual(marks)
  expect(await tableMarks(plainPage)).toEqual(marks)
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'the example with a story')
  await checkPlainPage(plainPage, 'the example without JavaScript')
  await look(page, 'mastery-explained')
  await plain.close()

  const sample = page.getByRole('button', { name: 'Xem chuyện mẫu' })
  await page.goto('/muc-thanh-thao')
  await tabTo(page, sample)
  await page.keyboard.press('Enter')
  await expect(page.locator('.example .skill-head')).toContainText('Thành thạo')
  await tabTo(page, page.getByRole('button', { name: 'Một tuần sau' }))
  await page.keyboard.press('Enter')
  await expect(page.locator('.example .skill-head')).toContainText('Cần ôn')
  await page.reload()
  await expect(page.locator('.example .skill-head')).toContainText('Cần ôn')
})

test('a story that is none begins anew, whoever wrote the address', async ({ page }) => {
  for (const [text, said] of [
    ['DX<script>', 'Địa chỉ có chữ lạ nên không kể được chuyện ấy.'],
    ['D'.repeat(61), 'Câu chuyện trong địa chỉ dài quá.'],
  ] as const) {
    await page.goto(`/muc-thanh-thao?chuoi=${encodeURIComponent(text)}`)
    await expect(page.getByText(said)).toBeVisible()
    await expect(page.locator('.example .skill-head')).toContainText('Chưa học')
    await page.getByRole('button', { name: 'Đúng', exact: true }).click()
    await expect(page).toHaveURL('/muc-thanh-thao?chuoi=D')
    await expect(page.getByText(said)).toBeHidden()
  }
  await page.goto(`/muc-thanh-thao?chuoi=${'D'.repeat(60)}`)
  await expect(page.getByText('Câu chuyện đã dài 60 bước.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Đúng', exact: true })).toBeHidden()
})

test('the claim is told as it is, and the technical page has formulas, figures and sources', async ({
  page,
}) => {
  await page.goto('/muc-thanh-thao')
  await expect(page.locator('main')).toContainText(
    'nhiều nhất 5% khả năng người làm đúng dưới 60% được công nhận',
  )
  await expect(page.locator('main')).not.toContainText('95%')
  await page.getByRole('link', { name: 'Xem công thức và số đo' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Công thức và số đo')
  await expect(page.getByRole('table', { name: 'Mức cược theo loại câu' })).toContainText('× 1.5')
  const measured = page.getByRole('table', { name: 'Ước tính so với các mô hình khác' })
  await expect(measured.getByRole('row', { name: /Mô hình của Ngõ Số/ })).toContainText(/\.\d{4}/)
  await expect(page.getByRole('table', { name: /^Ai được công nhận/ })).toContainText('Đoán mò (.25)')
  await expect(page.getByText('Statistical Science')).toBeVisible()
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'formulas of mastery')
  await look(page, 'mastery-formulas')

  await page.getByRole('link', { name: 'Cách tính, nói đơn giản' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mức thành thạo được tính thế nào')
  await switchLanguage(page, 'English')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How the levels are worked out')
  await expect(page.locator('main')).toContainText(
    'at most a 5% chance that somebody who gets less than 60% right is certified',
  )
})

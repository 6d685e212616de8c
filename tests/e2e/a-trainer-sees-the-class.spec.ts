import { checkAccessibility, expect, look, test } from '../support/journey'
import { signIn } from '../support/member'
import { sidewaysRoom } from '../support/sideways'

const CLASS = 'Lớp Tổ công nghệ số, khoá tháng 11'

test('a trainer signs in and sees who stands where, who is stuck and whom to call', async ({ page }) => {
  await page.goto('/dang-nhap?ve=/lop')
  await signIn(page, { identifier: 'giangvien', secret: 'ngo-so-demo' })
  await page.waitForURL('/lop')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lớp của tôi')
  await checkAccessibility(page, 'classes of a trainer')
  await look(page, 'classes')

  await page.getByRole('link', { name: new RegExp(CLASS) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(CLASS)
  await expect(page.getByText('Mã vào lớp: K7M 2QP. 10 người học, 3 thôn.')).toBeVisible()

  const toCall = page.locator('section', {
    has: page.getByRole('heading', { name: 'Người cần bạn gọi trước' }),
  })
  await expect(toCall.getByRole('listitem').first()).toHaveText(/^\S.* chưa vào học \d+ ngày\.$/)
  const hard = page.locator('section', { has: page.getByRole('heading', { name: 'Chỗ cả lớp hay vướng' }) })
  await expect(hard).toContainText(/“.+”: \d+ trong \d+ người đã học chưa đạt mức khá\./)
  await expect(hard.getByRole('link', { name: /^Mở bài 1\.\d/ })).toBeVisible()

  const map = page.getByRole('table', { name: 'Mức của từng người: VNeID – danh tính số' })
  await expect(map.getByRole('columnheader')).toHaveText([
    'Người học',
    'Hai mức tài khoản',
    'Kích hoạt mức 02',
    'Giữ mật khẩu, OTP',
    'Ví giấy tờ',
    'Quên mật khẩu, đổi máy',
    'Nhận ra VNeID giả',
    'Liên kết tài khoản',
  ])
  const learners = map.locator('tbody').getByRole('row')
  await expect(learners).toHaveCount(10)
  const cells = map.locator('tbody').getByRole('cell')
  await expect(cells).toHaveCount(70)
  for (const cell of await cells.allTextContents())
    expect(cell).toMatch(/^(Chưa học|Đang học|Khá|Thành thạo|Cần ôn)(Đang vướng)?$/)
  const pictures = await cells.evaluateAll((all) => all.map((it) => getComputedStyle(it).backgroundImage))
  for (const picture of pictures) expect(picture).toMatch(/^url\(/)
  await expect(map.getByRole('row', { name: /Tô Thị Dung/ })).toContainText('Đang vướng')
  await expect(page.getByText(/^Đang vướng: đã trả lời ít nhất 4 câu/)).toBeVisible()
  await expect(map.locator('tfoot').getByRole('cell').first()).toHaveText(/^\d+ trong 10$/)
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'class map')
  await look(page, 'class-map')
})

test("one learner's page tells what to go through together", async ({ page, signInAs }) => {
  await signInAs('giangvien')
  await page.goto('/lop')
  await page.getByRole('link', { name: new RegExp(CLASS) }).click()
  await page.getByRole('table').getByRole('link', { name: 'Tô Thị Dung' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tô Thị Dung')
  await expect(page.getByText(/Vào học gần nhất ngày \d+\/\d+\/\d{4}/)).toBeVisible()

  const together = page.getByRole('region', { name: 'Nên ngồi cùng xem lại' })
  await expect(together.getByRole('listitem').first()).toContainText(/đúng \d+ trong \d+ câu\./)
  await expect(together.getByRole('link', { name: /^Mở bài 1\.\d$/ }).first()).toBeVisible()
  await expect(page.locator('.skill')).toHaveCount(7)
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'a learner to their trainer')
  await look(page, 'learner-of-a-class')
})

test('on a narrow screen the keyboard alone goes through the class, and only the table moves sideways', async ({
  page,
  signInAs,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await signInAs('giangvien')
  await page.goto('/lop')
  const link = page.getByRole('link', { name: new RegExp(CLASS) })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(CLASS)

  const region = page.getByRole('region', { name: 'Mức của từng người: VNeID – danh tính số' })
  const main = page.getByRole('main')
  await main.getByRole('link', { name: 'Mức thành thạo được tính thế nào' }).focus()
  await page.keyboard.press('Tab')
  await expect(region).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate((it) => it.scrollLeft)).toBeGreaterThan(0)
  const learners = region.getByRole('link')
  for (const learner of await learners.all()) {
    await page.keyboard.press('Tab')
    await expect(learner).toBeFocused()
    await expect(learner).toBeInViewport()
    expect(await sidewaysRoom(page)).toBe(0)
  }
  const name = await learners.last().textContent()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '')
})

test('the head of a team sees the team, and nobody else sees a class or a team', async ({
  page,
  browser,
  noise,
  signInAs,
}) => {
  noise.allow(/404/)
  await signInAs('totruong')
  await page.goto('/to')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tổ công nghệ số cộng đồng thôn Đồng Chùa')
  await expect(page.getByRole('heading', { level: 2 })).toContainText(['Nguyễn Thị Hạnh'])
  await expect(page.getByText('Tổ trưởng', { exact: true })).toHaveCount(1)
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'a team to its head')
  await look(page, 'team')

  const trainers = await browser.newContext()
  const trainersPage = await trainers.newPage()
  await signInAs('giangvien', trainersPage)
  await trainersPage.goto('/lop')
  await trainersPage.getByRole('link', { name: new RegExp(CLASS) }).click()
  await trainersPage.getByRole('table').getByRole('link').first().click()
  await expect(trainersPage.getByRole('table')).toHaveCount(0)
  const learner = new URL(trainersPage.url()).pathname
  await trainers.close()

  const members = await browser.newContext()
  noise.listenTo(members)
  const membersPage = await members.newPage()
  await signInAs('thanhvien', membersPage)
  const classAddress = learner.split('/').slice(0, 3).join('/')
  for (const address of [learner, classAddress, '/to?to=demo-to-dong-chua'])
    expect((await membersPage.request.get(address)).status()).toBe(404)
  await membersPage.goto(classAddress)
  await expect(membersPage.getByRole('heading', { level: 1 })).toHaveText('Ngõ này không có nhà')
  await checkAccessibility(membersPage, 'class refused to a member')

  await membersPage.goto('/lop')
  await expect(membersPage.getByText(CLASS)).toBeVisible()
  await expect(membersPage.getByRole('link', { name: new RegExp(CLASS) })).toHaveCount(0)
  await checkAccessibility(membersPage, 'classes of somebody who teaches none')
  await membersPage.goto('/to')
  await expect(membersPage.getByRole('heading', { level: 1 })).toHaveText('Hộ của tôi')
  await members.close()
})

import { checkAccessibility, expect, look, test } from '../support/journey'
import { litHouses } from '../support/lane'
import { readAt } from '../support/lesson-page'
import { aNewMember, aNewPhoneNumber, register, signIn } from '../support/member'
import { goTo, signOut } from '../support/page-header'
import { check, choose, meetQuestion, told } from '../support/question-card'

test('a member closes the browser and goes on where they stopped, on another device', async ({
  page,
  anotherDevice,
}) => {
  const member = aNewMember()
  await page.goto('/dang-ky')
  await checkAccessibility(page, 'registration')
  await look(page, 'registration')
  await register(page, member)
  await expect(page.getByText('Đã lập tài khoản. Từ giờ bạn học tới đâu, máy nhớ tới đó.')).toBeVisible()

  await page.getByRole('link', { name: 'Học bài đầu tiên' }).click()
  const card = await meetQuestion(page, 'Bà Tư đã tự đăng ký mức 01')
  await choose(card, 'Mang thẻ căn cước tới công an xã làm mức 02')
  await check(card)
  await expect(told(card)).toContainText('Đúng rồi')
  // By key: far below, what lies between is laid out only now, and a mouse would miss the button that moves.
  await page.getByRole('button', { name: 'Xong bài này' }).press('Enter')
  await expect(litHouses(page)).toHaveCount(1)

  await page.getByRole('link', { name: /1\.3/ }).click()
  await readAt(page, 'Xuất trình đúng lúc, đúng nơi', '/hoc/vneid/vi-giay-to/cho-dung')
  await page.context().close()

  const laptop = await anotherDevice()
  await laptop.goto('/dang-nhap')
  await checkAccessibility(laptop, 'sign-in')
  await look(laptop, 'sign-in')
  await signIn(laptop, { ...member, identifier: ` ${member.identifier.toUpperCase()} ` })
  await expect(laptop.getByText('Đã đăng nhập.')).toBeVisible()
  await expect(laptop.getByText('Chào bạn Nguyễn Thị Hạnh. Mời bạn học tiếp:')).toBeVisible()
  await expect(laptop.getByText('Lần trước bạn dừng ở “Xuất trình đúng lúc, đúng nơi”.')).toBeVisible()
  await expect(litHouses(laptop)).toHaveCount(1)
  await checkAccessibility(laptop, 'home of a member')
  await look(laptop, 'home-of-a-member')

  await laptop.getByRole('link', { name: 'Học tiếp', exact: true }).click()
  await laptop.getByRole('link', { name: 'Học tiếp từ “Xuất trình đúng lúc, đúng nơi”' }).click()
  await expect(laptop.getByRole('heading', { name: 'Xuất trình đúng lúc, đúng nơi' })).toBeInViewport()
  await laptop.goto('/hoc/vneid/hai-muc-tai-khoan')
  await expect(laptop.getByText('Bạn đã làm đúng câu này.')).toHaveCount(1)
  await expect(laptop.getByText('Bạn đã học xong bài này. Nhà đã sáng đèn.')).toBeVisible()
  await checkAccessibility(laptop, 'finished lesson')
})

test('a lesson finished by mistake can be put back', async ({ page, signInAsNewPerson }) => {
  await signInAsNewPerson()
  await page.goto('/hoc/vneid/hai-muc-tai-khoan')
  await page.getByRole('button', { name: 'Xong bài này' }).click()
  await expect(litHouses(page)).toHaveCount(1)
  await page.getByRole('link', { name: /1\.1/ }).click()
  await page.getByRole('button', { name: 'Đánh dấu là chưa xong' }).click()
  await expect(page.getByRole('button', { name: 'Xong bài này' })).toBeVisible()
  await page.goto('/hoc/vneid')
  await expect(litHouses(page)).toHaveCount(0)
})

test('whoever registers with a telephone number signs in with it however it is written', async ({ page }) => {
  const number = aNewPhoneNumber()
  const member = aNewMember({ identifier: number, secret: 'lúa chín đầu đồng' })
  await page.goto('/dang-ky')
  await register(page, member)
  const ways = [
    number,
    `+84${number.slice(1)}`,
    `84 ${number.slice(1, 4)} ${number.slice(4)}`,
    `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`,
  ]
  for (const identifier of ways) {
    await signOut(page)
    await expect(page.getByText('Đã đăng xuất khỏi máy này.')).toBeVisible()
    await page.goto('/dang-nhap')
    await signIn(page, { ...member, identifier })
    await expect(page.getByText('Đã đăng nhập.')).toBeVisible()
  }
})

test('a member sees where they are signed in and signs out everywhere else', async ({
  page,
  anotherDevice,
}) => {
  const member = aNewMember()
  await page.goto('/dang-ky?ve=/ho-so')
  await register(page, member)
  await expect(page.getByText('Bạn chỉ đăng nhập ở máy này.')).toBeVisible()

  const borrowed = await anotherDevice()
  await borrowed.goto('/dang-nhap?ve=/ho-so')
  await signIn(borrowed, member)
  const devices = borrowed.getByRole('region', { name: 'Các máy đang đăng nhập' })
  await expect(devices.getByRole('listitem')).toHaveCount(2)
  await expect(devices.getByText('máy này')).toHaveCount(1)

  await page.reload()
  await expect(
    page.getByRole('region', { name: 'Các máy đang đăng nhập' }).getByRole('listitem'),
  ).toHaveCount(2)
  await checkAccessibility(page, 'profile with two sessions')
  await look(page, 'profile-with-two-sessions')
  await page.getByRole('button', { name: 'Đăng xuất ở mọi máy khác' }).click()
  await expect(page.getByText('Đã đăng xuất ở tất cả máy khác.')).toBeVisible()
  await expect(page.getByText('Bạn chỉ đăng nhập ở máy này.')).toBeVisible()

  await borrowed.reload()
  await expect(borrowed).toHaveURL('/dang-nhap?ve=%2Fho-so')
  await signOut(page)
  await expect(page).toHaveURL('/')
  await page.goto('/ho-so')
  await expect(page).toHaveURL('/dang-nhap?ve=%2Fho-so')
})

test('a demonstration account signs in at one press', async ({ page }) => {
  await page.goto('/dang-nhap?ve=/ho-so')
  await page.getByRole('button', { name: 'Vào thử: Học sinh' }).click()
  await expect(page).toHaveURL('/ho-so')
  await expect(page.getByText('Đã đăng nhập.')).toBeVisible()
  await goTo(page, 'Học')
  await expect(page.getByRole('heading', { level: 1, name: 'Các học phần' })).toBeVisible()
})

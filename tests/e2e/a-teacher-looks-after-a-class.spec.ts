import { checkAccessibility, expect, look, test } from '../support/journey'
import { addNames, chooseName, enterWith, makeClass, onList, TEACHER } from '../support/school-class'
import { sidewaysRoom } from '../support/sideways'

test('a guessed PIN locks the guesser’s device and not the owner’s; the teacher lifts it, and gives a new PIN', async ({
  page,
  noise,
  anotherDevice,
  signInAsNewPerson,
}) => {
  test.slow() // three devices
  noise.allow(/status of (401|429)/)
  await signInAsNewPerson('Vũ Thị Hoa', TEACHER)
  const { address, code } = await makeClass(page, 'Lớp 8C')
  await addNames(page, address, 'Lý A Páo')
  const owner = await anotherDevice()
  await chooseName(owner, code, 'Páo')
  await enterWith(owner, 'gà', 'nón', 'diều')
  await expect(owner.getByRole('heading', { level: 1 })).toHaveText('Lớp của tôi')

  const guesser = await anotherDevice()
  await chooseName(guesser, code, 'Páo')
  for (let guess = 0; guess < 5; guess++) {
    await enterWith(guesser, 'mèo', 'mèo', 'mèo')
    await expect(guesser.getByRole('alert')).toContainText('Chưa đúng rồi.')
  }
  await enterWith(guesser, 'gà', 'nón', 'diều')
  await expect(guesser.getByRole('alert')).toContainText('máy này chờ 1 phút nữa mới thử lại được')
  await checkAccessibility(guesser, 'locked out')
  await look(guesser, 'locked-out')
  await chooseName(owner, code, 'Páo')
  await enterWith(owner, 'gà', 'nón', 'diều')
  await expect(owner.getByRole('heading', { level: 1 })).toHaveText('Lớp của tôi')

  await page.goto(`${address}/danh-sach`)
  await expect(onList(page, 'Lý A Páo')).toContainText('Có máy bị khoá')
  await page.getByRole('link', { name: 'Lý A Páo' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lý A Páo')
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'a learner on the list')
  await look(page, 'learner-on-the-list')
  await page.getByRole('button', { name: 'Mở khoá' }).click()
  await expect(page.getByRole('button', { name: 'Mở khoá' })).toHaveCount(0)
  await chooseName(guesser, code, 'Páo')
  await enterWith(guesser, 'gà', 'nón', 'diều')
  await expect(guesser.getByRole('heading', { level: 1 })).toHaveText('Lớp của tôi')

  await page.getByRole('button', { name: 'Cho chọn mã mới' }).click()
  await expect(page.getByText('Chưa vào lớp.')).toBeVisible()
  await owner.goto('/lop')
  await expect(owner.getByRole('heading', { level: 1 })).toHaveText('Đăng nhập')
  await chooseName(owner, code, 'Páo')
  await owner.getByRole('link', { name: 'Tôi muốn dùng mã số' }).click()
  await owner.getByLabel('Mã PIN 6 số').fill('482913')
  await checkAccessibility(owner, 'first PIN of digits')
  await owner.getByRole('button', { name: 'Vào lớp' }).click()
  await expect(owner.getByRole('heading', { level: 1 })).toHaveText('Lớp của tôi')
})

test('a teacher assigns a lesson, sees who has done it, merges a double, moves and takes out, and puts the class away', async ({
  page,
  noise,
  anotherDevice,
  signInAsNewPerson,
}) => {
  test.slow() // the whole year of a class
  noise.allow(/status of 400/)
  await signInAsNewPerson('Vũ Thị Hoa', TEACHER)
  const other = await makeClass(page, 'Lớp 9E')
  const { address, code } = await makeClass(page, 'Lớp 9D')
  await addNames(page, address, 'Trần Quang Minh', 'Lê An', 'Hoàng Lan')
  const student = await anotherDevice()
  await student.goto(`/vao-lop/${code}`)
  await student.getByLabel('Họ và tên').fill('Minh Trần Quang')
  await student.getByRole('button', { name: 'Tiếp' }).click()
  await enterWith(student, 'cá', 'ngôi sao', 'cá')

  await page.goto(`${address}/giao-bai`)
  await page.getByRole('button', { name: 'Giao bài' }).click()
  await expect(page.getByRole('alert')).toContainText('Hãy chọn bài để giao.')
  await page.getByLabel('Giao cho lớp').selectOption('lesson:vneid.1-1')
  await page.getByRole('button', { name: 'Giao bài' }).click()
  await expect(page.locator('.works').getByRole('listitem')).toContainText(/Chưa bắt đầu\s*4/)
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'assignments')
  await look(page, 'assignments')

  await student.goto('/')
  const asked = student.getByRole('region', { name: 'Việc lớp giao' })
  await expect(asked).toContainText('Chưa bắt đầu')
  await checkAccessibility(student, 'home with an assignment')
  await look(student, 'home-with-an-assignment')
  await asked.getByRole('link', { name: /Hai mức tài khoản/ }).click()
  await student.getByRole('button', { name: 'Xong bài này' }).click()
  await expect(student.getByText('Đã học xong một bài.')).toBeVisible()
  await student.goto('/lop')
  await expect(student.locator('.works').getByRole('listitem')).toContainText('Đã xong')
  await checkAccessibility(student, 'assignments of a learner')
  await look(student, 'assignments-of-a-learner')

  await page.goto(`${address}/danh-sach`)
  await page.getByRole('link', { name: /^Xem “.+” và “.+”$/ }).click()
  await expect(page.getByText('1 bài', { exact: true })).toBeVisible()
  await page.getByRole('radio', { name: 'Trần Quang Minh' }).check()
  await checkAccessibility(page, 'two to be merged')
  await look(page, 'two-to-be-merged')
  await page.getByRole('button', { name: 'Gộp thành một' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trần Quang Minh')
  await expect(page.getByText('Đã vào lớp và có mã riêng.')).toBeVisible()
  await page.goto(`${address}/giao-bai`)
  await page.locator('.works').getByRole('link').click()
  const row = page.getByRole('listitem').filter({ hasText: 'Trần Quang Minh' })
  await expect(row).toContainText('Đã xong')
  await checkAccessibility(page, 'one assignment')
  await look(page, 'one-assignment')
  await student.goto('/lop')
  await expect(student.locator('.works').getByRole('listitem')).toContainText('Đã xong')

  await page.goto(`${address}/danh-sach`)
  await page.getByRole('link', { name: 'Hoàng Lan' }).click()
  await page.getByLabel('Lớp mới').selectOption({ label: 'Lớp 9E' })
  await page.getByRole('button', { name: 'Chuyển lớp' }).click()
  await expect(page).toHaveURL(`${other.address}/danh-sach`)
  await expect(onList(page, 'Hoàng Lan')).toBeVisible()
  await page.goto(`${address}/danh-sach`)
  await page.getByRole('link', { name: 'Trần Quang Minh' }).click()
  await page.getByRole('button', { name: 'Đưa ra khỏi lớp' }).click()
  await expect(page.getByText('1 người trong danh sách')).toBeVisible()
  await checkAccessibility(page, 'who has left')
  await page.getByRole('button', { name: 'Cho Trần Quang Minh vào lại' }).click()
  await expect(page.getByText('2 người trong danh sách')).toBeVisible()

  await page.goto(`${address}/cai-dat`)
  await page.getByLabel('Tên lớp').fill('Lớp 9D, năm cuối')
  await page.getByLabel('Khối lớp').selectOption('9')
  await page.getByRole('button', { name: 'Ghi nhận' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã ghi nhận.' })).toBeVisible()
  await checkAccessibility(page, 'settings of a class')
  await look(page, 'settings-of-a-class')
  await page.getByRole('button', { name: 'Cất lớp đi' }).click()
  await expect(page.getByRole('heading', { name: 'Lớp này đã cất.' })).toBeVisible()
  await page.goto('/lop')
  await expect(page.getByRole('heading', { name: 'Lớp đã cất' })).toBeVisible()
  await checkAccessibility(page, 'classes of a teacher')
  await student.goto('/lop')
  await expect(student.getByText('Bạn chưa ở lớp nào')).toBeVisible()
})

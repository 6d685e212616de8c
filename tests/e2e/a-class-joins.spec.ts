import { checkPlainPage } from '../support/check-plain-page'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { tabTo } from '../support/keyboard'
import {
  addNames,
  chooseName,
  enterWith,
  makeClass,
  onList,
  pressPictures,
  TEACHER,
} from '../support/school-class'
import { sidewaysRoom } from '../support/sideways'

test('a teacher makes a class; its code stands large on the projector; names are pasted', async ({
  page,
  noise,
  signInAsNewPerson,
}) => {
  noise.allow(/status of 400/)
  await signInAsNewPerson('Vũ Thị Hoa', TEACHER)
  await page.goto('/lop')
  await page.getByRole('link', { name: 'Tạo lớp' }).click()
  await checkAccessibility(page, 'new class')
  await look(page, 'new-class')
  await page.getByRole('button', { name: 'Tạo lớp' }).click()
  await expect(page.getByRole('alert')).toContainText('Hãy viết tên lớp.')
  const { address, code } = await makeClass(page, 'Lớp 6A')
  await expect(page.getByRole('img', { name: new RegExp(`/vao-lop/${code}$`) })).toBeVisible()
  await expect(page.getByText('Chưa có ai trong danh sách')).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'join code')
  await look(page, 'join-code')

  await page.getByRole('button', { name: 'Đóng cửa lớp' }).click()
  await expect(page.getByText('Lớp đang đóng cửa')).toBeVisible()
  await page.getByRole('button', { name: 'Mở cửa cho vào lớp' }).click()
  await page.getByRole('button', { name: 'Đổi mã mới' }).click()
  await expect(page.locator('.code-big')).not.toHaveText(code.replace(/(.{4})/, '$1 '))

  const names = ['1. Trần Quang Minh', '2. Đỗ Văn Minh', '3. Lý A Páo']
  await addNames(page, address, ...names, 'co.hoa@truong.vn')
  await expect(page.getByRole('alert')).toContainText(
    'Dòng 4, “co.hoa@truong.vn” có dấu không dùng trong tên.',
  )
  await expect(page.getByLabel('Họ và tên')).toHaveValue([...names, 'co.hoa@truong.vn'].join('\n'))
  await checkAccessibility(page, 'names to mend')
  await look(page, 'names-to-mend')
  await addNames(page, address, ...names)
  await expect(page.getByText('3 người trong danh sách, 0 người đã vào lớp.')).toBeVisible()
  await expect(onList(page, 'Lý A Páo')).toContainText('Chưa vào lớp')
  await page.getByLabel('Tìm theo tên').fill('pao')
  await page.getByRole('button', { name: 'Tìm', exact: true }).last().click()
  await expect(page.getByText('1 người có tên “pao”.')).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'list of a class')
  await look(page, 'list-of-a-class')
})

test('students join with pictures: by keyboard, without JavaScript, from the list or with a typed name; and come again', async ({
  page,
  browser,
  noise,
  anotherDevice,
  signInAsNewPerson,
}) => {
  test.slow() // four devices
  noise.allow(/status of (401|404|409)/)
  await signInAsNewPerson('Vũ Thị Hoa', TEACHER)
  const { address, code } = await makeClass(page, 'Lớp 7B')
  await addNames(page, address, 'Trần Quang Minh', 'Đỗ Văn Minh', 'Lý A Páo')

  const first = await anotherDevice()
  await first.goto('/vao-lop')
  await first.getByLabel('Mã vào lớp').fill('K0K0 K0K0')
  await first.keyboard.press('Enter')
  await expect(first.getByRole('alert')).toContainText('Không có lớp nào mang mã “K0K0 K0K0”.')
  await look(first, 'unknown-join-code')
  await first.getByLabel('Mã vào lớp').fill(` ${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`)
  await first.keyboard.press('Enter')
  await expect(first.getByRole('heading', { level: 1 })).toHaveText('Vào Lớp 7B')
  const names = first.getByRole('list', { name: 'Tên trong lớp' }).getByRole('link')
  await expect(names).toHaveText(['Đ. V. Minh', 'T. Q. Minh', 'Páo'])
  await checkAccessibility(first, 'names of a class')
  await look(first, 'names-of-a-class')
  await tabTo(first, names.last())
  await first.keyboard.press('Enter')
  await expect(first.getByRole('heading', { level: 1 })).toHaveText('Chào Páo!')
  await checkAccessibility(first, 'first PIN')
  await look(first, 'first-pin')
  for (const picture of ['gà', 'nón', 'diều']) {
    await tabTo(first, first.getByRole('button', { name: picture, exact: true }))
    await first.keyboard.press('Enter')
  }
  await expect(first.getByText('Nhớ nhé: gà, nón, diều.')).toBeVisible()
  await expect(first.getByRole('button', { name: 'Vào lớp' })).toBeFocused()
  await look(first, 'chosen-pin')
  await first.keyboard.press('Enter')
  await expect(first.getByRole('heading', { level: 1 })).toHaveText('Lớp của tôi')
  await expect(first.getByText('Hiện không có bài nào phải làm.')).toBeVisible()

  const plain = await browser.newContext({ javaScriptEnabled: false })
  noise.listenTo(plain)
  const second = await plain.newPage()
  await chooseName(second, code, 'T. Q. Minh')
  await pressPictures(second, 'cá', 'cá', 'trống')
  await expect(second.getByText('Nhớ nhé: cá, cá, trống.')).toBeVisible()
  await checkPlainPage(second, 'chosen PIN without JavaScript')
  await second.getByRole('button', { name: 'Chọn lại' }).click()
  await enterWith(second, 'mèo', 'cá', 'trống')
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Lớp của tôi')
  await plain.close()

  const third = await anotherDevice()
  await third.goto(`/vao-lop/${code}`)
  await third.getByLabel('Họ và tên').fill('trần quang minh')
  await third.getByRole('button', { name: 'Tiếp' }).click()
  await expect(third.getByRole('alert')).toContainText('Tên này đã có bạn dùng.')
  await third.getByLabel('Họ và tên').fill('Minh Trần Quang')
  await third.getByRole('button', { name: 'Tiếp' }).click()
  await enterWith(third, 'nhà', 'nhà', 'ngôi sao')
  await expect(third.getByRole('heading', { level: 1 })).toHaveText('Lớp của tôi')

  const again = await anotherDevice()
  await chooseName(again, code, 'Páo')
  await pressPictures(again, 'gà', 'nón')
  await expect(again.getByText('Hình thứ nhất: đã chọn')).toBeAttached()
  await expect(again.locator('.pin-slots .pin-picture')).toHaveCount(0)
  await again.getByRole('button', { name: 'trâu', exact: true }).click()
  await again.getByRole('button', { name: 'Vào lớp' }).click()
  await expect(again.getByRole('alert')).toContainText('Chưa đúng rồi.')
  await checkAccessibility(again, 'wrong PIN')
  await look(again, 'wrong-pin')
  await enterWith(again, 'gà', 'nón', 'diều')
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Lớp của tôi')

  await page.goto(`${address}/danh-sach`)
  await expect(page.getByText('4 người trong danh sách, 3 người đã vào lớp.')).toBeVisible()
  expect((await again.request.get(`${address}/danh-sach`)).status()).toBe(404)
})

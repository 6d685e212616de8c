import { checkAccessibility, expect, look, test } from '../support/journey'

test('a commune officer makes a member trainer of a class for a time, and takes the role back', async ({
  page,
  signInAs,
  anotherDevice,
  noise,
}) => {
  noise.allow(/status of (400|404)/)
  await signInAs('canboxa')
  await page.goto('/quan-ly/vai-tro')
  await expect(page.getByRole('heading', { name: 'Vai trò ở xã Mẫu' })).toBeVisible()
  await page.getByRole('link', { name: 'Trao vai trò' }).click()
  await page.getByRole('radio', { name: /^Giảng viên/ }).check()
  await page.getByLabel('Ở đâu?').selectOption({ label: 'Lớp Tổ công nghệ số, khoá tháng 11' })
  await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill('khong.co.ai')
  await page.getByLabel('Đến hết ngày nào?').fill('2099-12-31')
  await checkAccessibility(page, 'form for granting a role')
  await look(page, 'role-form')
  await page.getByRole('button', { name: 'Trao vai trò này' }).click()
  await expect(page.getByText('Không có ai đăng nhập bằng tên này.').first()).toBeVisible()
  await expect(page.getByRole('radio', { name: /^Giảng viên/ })).toBeChecked()
  await expect(page.getByLabel('Đến hết ngày nào?')).toHaveValue('2099-12-31')
  await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill('hocsinh')
  await page.getByRole('button', { name: 'Trao vai trò này' }).click()
  await expect(page.getByText('Đã trao vai trò.')).toBeVisible()
  const held = page.getByRole('listitem').filter({ hasText: 'Trần Quang Minh' })
  await expect(held).toContainText('đến hết ngày 31/12/2099')
  await checkAccessibility(page, 'roles at a place')
  await look(page, 'roles')

  const other = await anotherDevice()
  await signInAs('hocsinh', other)
  await other.goto('/lop/demo-lop-khoa-thang-11')
  await expect(other.getByRole('heading', { level: 1 })).toContainText('khoá tháng 11')
  await held.getByRole('button', { name: 'Thu hồi' }).click()
  await expect(page.getByText('Đã thu hồi vai trò.')).toBeVisible()
  expect((await other.goto('/lop/demo-lop-khoa-thang-11'))?.status()).toBe(404)
})

test('only an administrator reads the whole log; an officer has no place but their own', async ({
  page,
  signInAs,
  anotherDevice,
  noise,
}) => {
  noise.allow(/status of 404/)
  await signInAs('quantri')
  await page.goto('/quan-ly')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Nhật ký/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Nhật ký' })).toBeVisible()
  await checkAccessibility(page, 'log')
  await look(page, 'log')
  const other = await anotherDevice()
  await signInAs('canboxa', other)
  for (const address of ['/quan-ly/nhat-ky', '/quan-ly/vai-tro?dia-ban=demo-tinh-song-may'])
    expect((await other.goto(address))?.status()).toBe(404)
})

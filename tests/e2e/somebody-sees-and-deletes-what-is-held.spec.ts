import { readFile } from 'node:fs/promises'
import { earnCertificate } from '../support/certificate-page'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { aNewMember, register } from '../support/member'

test('somebody sees, downloads, corrects and deletes all that is held about them', async ({
  page,
  noise,
}) => {
  noise.allow(/status of (400|401|404)/)
  const member = aNewMember({ name: 'Hoàng Thị Lụa' })
  await page.goto('/dang-ky')
  await register(page, member)
  await expect(page.getByText('Đã lập tài khoản.')).toBeVisible()
  const code = await earnCertificate(page)

  await page.goto('/ho-so')
  await page.getByRole('link', { name: 'Dữ liệu về tôi' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dữ liệu về bạn')
  const learning = page.getByRole('region', { name: 'Việc học' })
  await expect(learning.getByRole('listitem').filter({ hasText: 'Chứng nhận' })).toContainText('1 mục')
  await checkAccessibility(page, 'own data')
  await look(page, 'own-data')

  const json = JSON.parse(await readFile(await downloaded(page, 'Tải tệp JSON'), 'utf8'))
  expect(json.held.account).toMatchObject([{ displayName: 'Hoàng Thị Lụa', identifier: member.identifier }])
  expect(json.held.certificates).toMatchObject([{ code }])
  const html = await readFile(await downloaded(page, 'Tải bản để đọc'), 'utf8')
  expect(html).toContain('Hoàng Thị Lụa')
  expect(html).toContain(code)
  expect(html).not.toContain('<script')

  await page.getByRole('link', { name: 'Sửa', exact: true }).click()
  await page.getByLabel('Năm sinh').fill('68')
  await page.getByLabel('Số điện thoại').fill('0912 345 678')
  await page.getByRole('button', { name: 'Lưu lại' }).click()
  await expect(page.getByText('Năm sinh gồm bốn chữ số').first()).toBeVisible()
  await expect(page.getByLabel('Số điện thoại')).toHaveValue('0912 345 678')
  await checkAccessibility(page, 'own facts, refused')
  await look(page, 'own-facts')
  await page.getByLabel('Năm sinh').fill('1968')
  await page.getByRole('button', { name: 'Lưu lại' }).click()
  await expect(page.getByText('Đã lưu thông tin của bạn.')).toBeVisible()
  await expect(page.getByText('1968', { exact: true })).toBeVisible()

  await page.getByRole('link', { name: 'Ai đã xem hoặc sửa hồ sơ của tôi' }).click()
  await expect(page.getByText('Sửa thông tin của mình')).toBeVisible()
  await checkAccessibility(page, 'own log')
  await look(page, 'own-log')

  await page.goto('/ho-so/xoa')
  await checkAccessibility(page, 'deletion')
  await page.getByRole('radio', { name: /Gỡ tên tôi/ }).check()
  await page.getByLabel('Mật khẩu hoặc mã PIN của bạn').fill('000111')
  await page.getByRole('button', { name: 'Xoá tài khoản của tôi' }).click()
  await expect(page.getByText('Tài khoản vẫn còn nguyên.').first()).toBeVisible()
  await expect(page.getByRole('radio', { name: /Gỡ tên tôi/ })).toBeChecked()
  await look(page, 'deletion')
  await page.getByLabel('Mật khẩu hoặc mã PIN của bạn').fill(member.secret)
  await page.getByRole('button', { name: 'Xoá tài khoản của tôi' }).click()
  await expect(page.getByText('Đã xoá tài khoản của bạn.')).toBeVisible()

  await page.goto(`/xac-minh?ma=${code}`)
  await expect(page.getByRole('heading', { name: 'Chứng nhận thật, còn giá trị' })).toBeVisible()
  await expect(page.getByText('tên đã được gỡ theo yêu cầu')).toBeVisible()
  await expect(page.getByText('Hoàng Thị Lụa')).toHaveCount(0)
  await look(page, 'verification-name-removed')
  await page.goto('/ho-so/du-lieu')
  await expect(page).toHaveURL(/\/dang-nhap/)
})

test('a demonstration account is not deleted, and says why', async ({ page, signInAs }) => {
  await signInAs('thanhvien')
  await page.goto('/ho-so/xoa')
  await expect(page.getByText('tài khoản dùng thử chung')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Xoá tài khoản của tôi' })).toHaveCount(0)
})

async function downloaded(page: import('@playwright/test').Page, link: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ])
  return await file.path()
}

import { leftInVietnamese } from '../support/english-page'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { goTo, switchLanguage } from '../support/page-header'
import { sidewaysRoom } from '../support/sideways'

test('an officer looks around, renames a village, merges two, and finds the old names', async ({
  page,
  signInAs,
}) => {
  await signInAs('canboxa')
  await page.goto('/')
  await goTo(page, 'Quản lý')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quản lý')
  await expect(page.getByRole('link', { name: /Danh sách từ Excel/ })).toHaveAttribute(
    'href',
    '/quan-ly/danh-sach',
  )
  await checkAccessibility(page, 'home of an officer')
  await look(page, 'manage-home')

  await page.getByRole('link', { name: 'Xem xã Mẫu' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('xã Mẫu')
  await checkAccessibility(page, 'a commune')
  await look(page, 'manage-place')
  expect(await sidewaysRoom(page)).toBe(0)

  // Two villages of this story's own.
  const own = `x${crypto.randomUUID().slice(0, 6)}`
  for (const name of [`Suối Cũ ${own}`, `Suối Con ${own}`]) {
    await page.getByRole('link', { name: 'Thêm địa bàn' }).click()
    await page.getByLabel('Loại địa bàn').selectOption('bản')
    await page.getByLabel('Tên', { exact: true }).fill(name)
    await page.getByLabel('Có hiệu lực từ ngày').fill('2026-01-01')
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await expect(page.getByText(`Từ 01/01/2026, trong xã Mẫu có thêm “bản ${name}”.`)).toBeVisible()
    await page.getByRole('button', { name: 'Thêm địa bàn' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Đã thêm địa bàn.' })).toBeVisible()
  }

  await page.getByRole('link', { name: `bản Suối Cũ ${own}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`bản Suối Cũ ${own}`)
  await page.getByRole('link', { name: 'Đổi tên' }).click()
  await page.getByLabel('Tên mới').fill('')
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await expect(page.getByRole('alert')).toContainText('Hãy viết tên.')
  await page.getByLabel('Tên mới').fill(`bản Suối Mới ${own}`)
  await page.getByLabel('Có hiệu lực từ ngày').fill('2025-08-01')
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await expect(page.getByRole('alert')).toContainText('Ở đây đã có một thay đổi từ ngày 01/01/2026.')
  await expect(page.getByLabel('Tên mới')).toHaveValue(`bản Suối Mới ${own}`)
  await checkAccessibility(page, 'a change that is refused')
  await look(page, 'manage-rename-refused')
  await page.getByLabel('Có hiệu lực từ ngày').fill('2026-03-01')
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await expect(page.getByText(`“bản Suối Cũ ${own}” có tên là “bản Suối Mới ${own}”`)).toBeVisible()
  await page.getByRole('button', { name: 'Đổi tên' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`bản Suối Mới ${own}`)
  await expect(page.getByText('Từ 01/01/2026 đến trước 01/03/2026')).toBeVisible()

  await page.getByRole('link', { name: 'Sáp nhập' }).click()
  await page.getByLabel('Sáp nhập vào').selectOption(`bản Suối Con ${own}`)
  await page.getByLabel('Có hiệu lực từ ngày').fill('2026-06-01')
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await expect(page.getByText('Việc này không rút lại được.')).toBeVisible()
  await checkAccessibility(page, 'what a merger will do')
  await look(page, 'manage-merge-plan')
  await page.getByRole('button', { name: 'Sáp nhập' }).click()
  await expect(page.getByText(`Từ 01/06/2026 đã sáp nhập vào bản Suối Con ${own}.`)).toBeVisible()
  await checkAccessibility(page, 'a place that was merged')
  await look(page, 'manage-merged')

  await page.goto('/quan-ly')
  await page.getByRole('searchbox', { name: 'Tìm thôn, xã' }).fill(`cu suoi ${own}`)
  await page.getByRole('search', { name: 'Tìm địa bàn' }).getByRole('button', { name: 'Tìm' }).click()
  await expect(page.getByText('Thấy 1 địa bàn.')).toBeVisible()
  await expect(page.getByRole('link', { name: `bản Suối Cũ ${own}` })).toContainText(
    `nay thuộc bản Suối Con ${own}`,
  )
  await checkAccessibility(page, 'places found by an old name')
  await look(page, 'manage-found')
})

test('an officer finds a person by name without accents, and strangers’ places and people are not there', async ({
  page,
  noise,
  signInAs,
}) => {
  noise.allow(/status of 40[34]/)
  await signInAs('canboxa')
  await page.goto('/quan-ly/nguoi')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mọi người ở xã Mẫu')
  await checkAccessibility(page, 'people of a commune')
  await look(page, 'manage-people')
  await page.getByRole('searchbox', { name: 'Tìm theo tên' }).fill('dung to')
  await page.getByRole('search', { name: 'Tìm theo tên' }).getByRole('button', { name: 'Tìm' }).click()
  await page.getByRole('link', { name: 'Tô Thị Dung' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tô Thị Dung')
  await expect(page.getByRole('link', { name: /Thẻ đăng nhập/ })).toHaveAttribute(
    'href',
    /\/quan-ly\/nguoi\/.+\/the$/,
  )
  await expect(page.getByRole('link', { name: /Vai trò/ })).toHaveAttribute('href', /^\/quan-ly\/vai-tro/)
  await expect(page.getByRole('link', { name: /Đồng ý/ })).toHaveAttribute('href', /\/dong-y$/)
  await expect(page.getByRole('link', { name: /Đường dẫn đăng nhập/ })).toHaveCount(0)
  await checkAccessibility(page, 'record of a person')
  await look(page, 'manage-person')
  expect(await sidewaysRoom(page)).toBe(0)
  const record = new URL(page.url()).pathname

  const stranger = '/quan-ly/dia-ban/demo-tinh-song-may'
  for (const address of [
    stranger,
    '/quan-ly/dia-ban/khong-co',
    `${stranger}/ten`,
    `/quan-ly/nguoi?dia-ban=vn`,
  ])
    expect((await page.request.get(address)).status(), address).toBe(404)
  const posted = await page.request.post(`${stranger}/ten`, {
    form: { ten: 'tỉnh Khác', ngay: '2026-01-01' },
    headers: { origin: new URL(page.url()).origin },
  })
  expect(posted.status()).toBe(404)
  await page.goto(stranger)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ngõ này không có nhà')

  await signInAs('canbotinh')
  await page.goto('/quan-ly')
  await expect(page.getByRole('link', { name: /Tìm một người/ })).toHaveCount(0)
  await page.goto('/quan-ly/nguoi')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bạn xem được số liệu, không xem tên')
  await checkAccessibility(page, 'an office that sees numbers only')
  expect((await page.request.get(record)).status()).toBe(404)
  for (const [address, first] of [
    ['/to', 'Tổ '],
    ['/lop', 'Lớp '],
  ] as const) {
    await page.goto(address)
    const main = page.getByRole('main')
    await expect(main.getByRole('listitem').filter({ hasText: first }).first()).toBeVisible()
    await expect(main.getByRole('listitem').getByRole('link')).toHaveCount(0)
    await checkAccessibility(page, `${address} in numbers only`)
    await look(page, `numbers-only${address.replace('/', '-')}`)
  }
  await page.goto('/quan-ly/nguoi')
  await page.getByRole('link', { name: 'Xem số liệu của địa bàn' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('tỉnh Sông Mây')
  await switchLanguage(page, 'English')
  await expect(page.getByRole('heading', { name: 'When the place changes' })).toBeVisible()
  const names = ['Cao Việt Dũng', ', in Việt Nam']
  expect((await leftInVietnamese(page)).filter((text) => !names.includes(text))).toEqual([])

  await signInAs('thanhvien')
  await page.goto('/quan-ly')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is for officers')
  for (const address of ['/quan-ly/nguoi', '/quan-ly/dia-ban?q=mau', record])
    expect((await page.request.get(address)).status(), address).toBe(404)
})

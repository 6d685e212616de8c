import { checkAccessibility, expect, look, test } from '../support/journey'
import { aNewMember, register, signIn } from '../support/member'
import { openHeader } from '../support/page-header'

test('a sign-in that cannot be says kindly what is wrong and keeps what was typed', async ({
  page,
  noise,
}) => {
  noise.allow(/status of (400|401)/)
  const member = aNewMember()
  const alert = page.getByRole('alert')
  await page.goto('/dang-nhap?ve=/hoc/vneid')
  await signIn(page, { identifier: '', secret: member.secret })
  await expect(alert).toContainText('Hãy gõ tên đăng nhập hoặc số điện thoại.')
  await expect(alert).toBeFocused()
  await signIn(page, { identifier: member.identifier, secret: '' })
  await expect(alert).toContainText('Hãy gõ mật khẩu hoặc mã PIN.')
  await alert.getByRole('link', { name: 'Hãy gõ mật khẩu hoặc mã PIN.' }).click()
  await expect(page.getByLabel('Mật khẩu hoặc mã PIN')).toBeFocused()
  await expect(page.getByLabel('Tên đăng nhập hoặc số điện thoại')).toHaveValue(member.identifier)

  await signIn(page, member)
  await expect(alert).toContainText('Tên đăng nhập hoặc mật khẩu chưa đúng.')
  const saidToStrangers = await alert.textContent()
  await expect(page.getByLabel('Tên đăng nhập hoặc số điện thoại')).toHaveValue(member.identifier)
  await expect(page.getByLabel('Mật khẩu hoặc mã PIN')).toHaveValue('')
  await checkAccessibility(page, 'refused sign-in')
  await look(page, 'refused-sign-in')

  await signIn(page, { identifier: 'thanhvien', secret: 'khong-phai-mat-khau' })
  await expect(page.getByLabel('Tên đăng nhập hoặc số điện thoại')).toHaveValue('thanhvien')
  expect(await alert.textContent()).toBe(saidToStrangers)

  await page.getByRole('button', { name: 'Hiện mật khẩu' }).click()
  await signIn(page, { identifier: 'thanhvien', secret: 'ngo-so-demo' })
  await expect(page).toHaveURL('/hoc/vneid')
})

test('too many wrong attempts close the door for a while, also for a name that nobody has', async ({
  page,
  noise,
}) => {
  noise.allow(/status of (401|429)/)
  const stranger = { identifier: aNewMember().identifier, secret: 'khong-phai-mat-khau' }
  await page.goto('/dang-nhap')
  for (const attempt of ['1', '2', '3', '4', '5']) {
    await signIn(page, { ...stranger, secret: `${stranger.secret}-${attempt}` })
    await expect(page.getByRole('alert')).toContainText('Tên đăng nhập hoặc mật khẩu chưa đúng.')
    await page.reload()
  }
  await signIn(page, stranger)
  await expect(page.getByRole('alert')).toContainText('mời bạn chờ 1 phút rồi thử lại')
  await expect(page.getByLabel('Tên đăng nhập hoặc số điện thoại')).toHaveValue(stranger.identifier)
  await checkAccessibility(page, 'sign-in closed for a while')
})

const REFUSALS = [
  { name: '', says: 'Hãy viết tên hoặc biệt danh của bạn.' },
  { name: 'a'.repeat(61), says: 'Tên dài quá. Hãy viết gọn trong 60 ký tự.' },
  { name: 'Hạnh <3', says: 'Tên chỉ gồm chữ, số, dấu cách' },
  { name: '001 304 567 890', says: 'Chỗ này giống một số căn cước.' },
  { identifier: '', says: 'Hãy đặt một tên đăng nhập, hoặc gõ số điện thoại.' },
  { identifier: 'ab', says: 'Tên đăng nhập cần ít nhất 3 ký tự.' },
  { identifier: 'a'.repeat(33), says: 'Tên đăng nhập có nhiều nhất 32 ký tự.' },
  { identifier: 'bà tư', says: 'Tên đăng nhập viết liền' },
  { identifier: '001304567890', says: 'Dãy số này giống số căn cước' },
  { identifier: 'thanhvien', says: 'Tên hoặc số này đã có người dùng.' },
  { secret: '', says: 'Hãy đặt mật khẩu hoặc mã PIN.' },
  { secret: '48291', says: 'Ngắn quá.' },
  { secret: '123456', says: 'Dễ đoán quá' },
  { secret: 'a'.repeat(201), says: 'Dài quá. Mật khẩu có nhiều nhất 200 ký tự.' },
]

test('a registration that cannot be says what to mend and keeps what was typed', async ({ page, noise }) => {
  noise.allow(/status of (400|409)/)
  const member = aNewMember()
  await page.goto('/dang-ky?ve=/hoc/vneid')
  for (const { says, ...mistyped } of REFUSALS) {
    const typed = { ...member, ...mistyped }
    await register(page, typed)
    await expect(page.getByRole('alert')).toContainText(says)
    await expect(page.getByLabel('Tên hoặc biệt danh')).toHaveValue(typed.name)
    await expect(page.getByLabel('Tên đăng nhập hoặc số điện thoại')).toHaveValue(typed.identifier)
    await expect(page.getByLabel('Mật khẩu, hoặc mã PIN 6 số')).toHaveValue('')
  }
  await register(page, { name: '', identifier: 'ab', secret: '1' })
  await expect(page.getByRole('alert')).toContainText('Còn 3 chỗ cần sửa')
  await expect(page.getByRole('alert')).toBeFocused()
  await checkAccessibility(page, 'refused registration')
  await look(page, 'refused-registration')

  await register(page, member)
  await expect(page).toHaveURL('/hoc/vneid')
})

const AWAY = [
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
]

test('nobody is led away from the site by an address that somebody sent', async ({
  page,
  signInAs,
  site,
}) => {
  for (const away of AWAY) {
    await page.context().clearCookies()
    await page.goto(`/dang-nhap?ve=${encodeURIComponent(away)}`)
    await signIn(page, { identifier: 'hocsinh', secret: 'ngo-so-demo' })
    await expect(page.getByText('Đã đăng nhập.')).toBeVisible()
    expect(new URL(page.url()).origin).toBe(site.origin)
  }
  await signInAs('hocsinh')
  for (const away of AWAY) {
    await page.goto(`/dang-ky?ve=${encodeURIComponent(away)}`)
    await page.getByRole('link', { name: 'Học tiếp', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(new URL(page.url()).origin).toBe(site.origin)
  }
})

test('a write that another site sends is refused, whoever is signed in', async ({ page, signInAs }) => {
  await signInAs('thanhvien')
  const form = { xong: '1' }
  for (const address of ['/dang-xuat', '/ho-so/phien', '/hoc/vneid/hai-muc-tai-khoan/xong', '/thi/vneid']) {
    for (const [name, value] of Object.entries({
      origin: 'https://evil.example',
      'sec-fetch-site': 'cross-site',
    })) {
      const answer = await page.request.post(address, { form, headers: { [name]: value }, maxRedirects: 0 })
      expect(answer.status(), `${address} with ${name}`).toBe(403)
    }
  }
  await page.goto('/ho-so')
  await expect(page).toHaveURL('/ho-so')
})

test('whoever is signed in already is told so, and can go on or sign out', async ({
  page,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson('Chú Lâm')
  await page.goto('/dang-nhap?ve=/hoc/vneid')
  await expect(page.getByText('Bạn đang đăng nhập với tên Chú Lâm.')).toBeVisible()
  await checkAccessibility(page, 'sign-in of somebody signed in')
  await page.getByRole('link', { name: 'Về trang đang xem' }).click()
  await expect(page).toHaveURL('/hoc/vneid')
  await page.goto('/dang-ky')
  await expect(page.getByText('Bạn đang đăng nhập với tên Chú Lâm.')).toBeVisible()
  await page.getByRole('main').getByRole('button', { name: 'Đăng xuất' }).click()
  await expect(page.getByText('Đã đăng xuất khỏi máy này.')).toBeVisible()
  const header = await openHeader(page)
  await expect(header.getByRole('link', { name: 'Đăng nhập' })).toBeVisible()
})

test('every page of a demonstration says that it is one', async ({ page, noise }) => {
  noise.allow(/status of 404/)
  const pages = [
    '/',
    '/hoc',
    '/hoc/vneid',
    '/hoc/vneid/hai-muc-tai-khoan',
    '/thi/vneid',
    '/dang-nhap',
    '/dang-ky',
  ]
  for (const address of [...pages, '/xac-minh', '/khong-co-trang-nay']) {
    await page.goto(address)
    await expect(page.getByRole('complementary', { name: 'Bản trình diễn.' })).toBeVisible()
  }
})

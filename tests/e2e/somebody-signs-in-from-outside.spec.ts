import type { Page } from '@playwright/test'
import { type IdentityProvider, startIdentityProvider } from '../support/identity-provider'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { aNewMember, register } from '../support/member'
import { signOut } from '../support/page-header'
import { sidewaysRoom } from '../support/sideways'
import { type Site, startSite } from '../support/worker-site'

let provider: IdentityProvider
let site: Site

test.beforeAll(async () => {
  const people = { hanh: 'Nguyễn Thị Hạnh', mai: 'Hoàng Thị Mai' }
  provider = await startIdentityProvider(people)
  site = await startSite(`outside-${crypto.randomUUID()}`, provider.settings)
})
test.afterAll(async () => {
  await site.stop()
  await provider.stop()
})

test('somebody comes in by an outside account, first as a new person, later as themself', async ({
  anotherDevice,
}) => {
  const page = await anotherDevice()
  await page.goto(`${site.origin}/dang-nhap?ve=/ho-so`)
  await checkAccessibility(page, 'sign-in with an outside way')
  await look(page, 'sign-in-with-an-outside-way')
  await enter(page, 'Từ chối')
  await expect(page.getByText('Bạn chưa đồng ý ở nơi ấy')).toBeVisible()
  await enter(page, 'Tôi là Nguyễn Thị Hạnh')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lần đầu bạn vào đây')
  await checkAccessibility(page, 'first time from outside')
  await look(page, 'first-time-from-outside')
  await expect(page.getByLabel('Tên hoặc biệt danh')).toHaveValue('Nguyễn Thị Hạnh')
  await page.getByLabel('Tên hoặc biệt danh').fill('Chị Hạnh')
  await page.getByRole('button', { name: 'Lập tài khoản' }).click()
  await expect(page).toHaveURL(/\/ho-so$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chị Hạnh')
  await page.getByRole('link', { name: 'Nối với Cổng thử' }).click()
  await page.getByRole('button', { name: 'Bỏ nối với Cổng thử' }).click()
  await expect(page.getByText('Đây là cách duy nhất để bạn đăng nhập').first()).toBeVisible()

  const phone = await anotherDevice()
  await phone.goto(`${site.origin}/dang-nhap?ve=//example.com/`)
  await enter(phone, 'Tôi là Nguyễn Thị Hạnh')
  await expect(phone).toHaveURL(`${site.origin}/`)
  await phone.goto(`${site.origin}/ho-so`)
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Chị Hạnh')
})

test('somebody links an outside account to their own, by a form that may lead to the provider and nowhere else', async ({
  anotherDevice,
  noise,
}) => {
  noise.allow(/status of 401/)
  const mai = aNewMember({ name: 'Hoàng Thị Mai' })
  const page = await anotherDevice()
  await page.goto(`${site.origin}/dang-ky`)
  await register(page, mai)
  const answer = await page.goto(`${site.origin}/ho-so/noi`)
  expect(answer?.headers()['content-security-policy']).toContain(`form-action 'self' ${provider.issuer};`)
  await checkAccessibility(page, 'linking an outside account')
  await look(page, 'linking-an-outside-account')
  await page.getByLabel('Mật khẩu hoặc mã PIN của bạn').fill('000000')
  await page.getByRole('button', { name: 'Nối với Cổng thử' }).click()
  await expect(page.getByText('Mật khẩu hoặc mã PIN chưa đúng.').first()).toBeVisible()
  await page.getByLabel('Mật khẩu hoặc mã PIN của bạn').fill(mai.secret)
  await page.getByRole('button', { name: 'Nối với Cổng thử' }).click()
  await page.getByRole('link', { name: 'Tôi là Hoàng Thị Mai' }).click()
  await expect(page.getByText('Đã nối với Cổng thử từ ngày')).toBeVisible()
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await sidewaysRoom(page)).toBe(0)
  await look(page, 'linked-outside-account')
  await signOut(page)
  await page.goto(`${site.origin}/dang-nhap?ve=/ho-so/noi`)
  await page.getByRole('link', { name: 'Đăng nhập bằng Cổng thử' }).click() // who is known there is not asked again
  await expect(page).toHaveURL(/\/ho-so\/noi$/)
  await page.getByRole('button', { name: 'Bỏ nối với Cổng thử' }).click()
  await expect(page.getByText('Đã bỏ nối.')).toBeVisible()

  await page.goto(`${site.origin}/dang-nhap/ngoai/ve?code=made-up&state=made-up`)
  await expect(page.getByText('Để quá lâu, hoặc mở ở trình duyệt khác')).toBeVisible()
})

async function enter(page: Page, who: string): Promise<void> {
  await page.getByRole('link', { name: 'Đăng nhập bằng Cổng thử' }).click()
  await page.getByRole('link', { name: who }).click()
}

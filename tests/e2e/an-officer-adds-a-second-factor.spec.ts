import type { Browser, Page } from '@playwright/test'
import { codeAt } from '../support/authenticator'
import { changeDatabase } from '../support/change-database'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { aNewMember, type Member, register, signIn } from '../support/member'
import { signOut } from '../support/page-header'
import { sidewaysRoom } from '../support/sideways'
import { startSite } from '../support/worker-site'

test('an officer adds a second factor, is asked for it also without script, and an administrator resets it', async ({
  page,
  site,
  noise,
  signInAs,
  anotherDevice,
  browser,
}) => {
  test.slow() // several sign-ins, each as slow as it must be
  noise.allow(/status of 401/)
  const officer = aNewMember({ name: 'Hoàng Thị Mai' })
  await page.goto('/dang-ky')
  await register(page, officer)
  await makeOfficer(site.database, officer, 'commune-officer', 'demo-xa-mau')
  await page.goto('/quan-ly')
  await page.getByRole('link', { name: 'Đặt ngay, mất ba phút' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đăng nhập hai bước')
  await checkAccessibility(page, 'what two-step sign-in is')
  await look(page, 'second-factor-off')
  await begin(page, '111111')
  await expect(page.getByText('Mật khẩu hoặc mã PIN chưa đúng.').first()).toBeVisible()
  await begin(page, officer.secret)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nối điện thoại của bạn')
  const secret = (await page.locator('.factor-key').innerText()).replace(/\s/g, '')
  await checkAccessibility(page, 'connecting an authenticator')
  await look(page, 'second-factor-set-up')
  await confirm(page, '000000')
  await expect(page.getByText('Mã chưa đúng.').first()).toBeVisible()
  await expect(page.locator('.factor-key')).toContainText(secret.slice(0, 4))
  await confirm(page, codeAt(secret, new Date()))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hãy giữ mười mã dự phòng này')
  const codes = await page.locator('.factor-codes code').allInnerTexts()
  expect(codes).toHaveLength(10)
  await checkAccessibility(page, 'recovery codes')
  await look(page, 'recovery-codes')
  await page.getByRole('link', { name: 'Tôi đã giữ mã, đi tiếp' }).click()
  await expect(page).toHaveURL(/\/quan-ly$/)
  await expect(page.getByRole('link', { name: 'Đặt ngay, mất ba phút' })).toHaveCount(0)
  await page.goto('/ho-so/hai-buoc')
  await expect(page.getByText('Còn 10 mã dự phòng chưa dùng.')).toBeVisible()
  await checkAccessibility(page, 'two-step sign-in is on')
  await look(page, 'second-factor-on')
  await page.getByRole('link', { name: 'Tắt đăng nhập hai bước' }).click()
  await checkAccessibility(page, 'turning it off')
  await look(page, 'second-factor-removal')

  await signOut(page)
  await page.goto('/dang-nhap?ve=/quan-ly')
  await signIn(page, officer)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thêm một bước nữa')
  await expect(page.getByText('Đã đăng nhập.')).toHaveCount(0)
  for (const address of ['/quan-ly', '/', '/ho-so/du-lieu.json', '/hoc', '/ho-so/hai-buoc/tat']) {
    await page.goto(address)
    await expect(page, address).toHaveURL(/\/dang-nhap\/buoc-hai\?ve=/)
  }
  await checkAccessibility(page, 'second question of signing in')
  await look(page, 'second-factor-question')
  await answer(page, 'AAAA-AAAA-AAAA')
  await expect(page.getByText('Mã chưa đúng.').first()).toBeVisible()
  await answer(page, codes[0]?.toLowerCase() ?? '')
  await expect(page.getByText('Đã đăng nhập bằng mã dự phòng.')).toBeVisible()

  const plain = await withoutScript(browser, site.origin)
  await plain.goto('/dang-nhap?ve=/quan-ly')
  await signIn(plain, officer)
  await answer(plain, codeAt(secret, new Date(Date.now() + 30_000)))
  await expect(plain).toHaveURL(/\/quan-ly$/)
  await expect(plain.getByText('Đã đăng nhập.')).toBeVisible()
  await plain.context().close()

  const other = await anotherDevice()
  await signInAs('quantri', other)
  await other.goto('/quan-ly/vai-tro?dia-ban=demo-xa-mau')
  const held = other.getByRole('listitem').filter({ hasText: officer.identifier })
  await held.getByRole('link', { name: 'Đăng nhập hai bước' }).click()
  await checkAccessibility(other, 'resetting a second factor')
  await look(other, 'second-factor-reset')
  await other.getByRole('button', { name: 'Gỡ đăng nhập hai bước' }).click()
  await expect(other.getByText('Người này chưa bật đăng nhập hai bước.')).toBeVisible()
  await page.goto('/ho-so')
  await expect(page).toHaveURL(/\/dang-nhap\?ve=/)
})

test('in production an administrator manages nothing before the second factor is set up', async ({
  browser,
}, testInfo) => {
  const site = await startSite(`production-${testInfo.project.name}`, { NGOSO_MODE: 'production' })
  const page = await (await browser.newContext({ baseURL: site.origin })).newPage()
  const administrator = aNewMember({ name: 'Trần Văn Quản' })
  await page.goto('/dang-ky')
  await register(page, administrator)
  await makeOfficer(site.database, administrator, 'administrator', 'demo-tinh-song-may')
  await page.goto('/quan-ly/vai-tro')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hãy đặt đăng nhập hai bước trước')
  await checkAccessibility(page, 'a second factor is needed')
  await look(page, 'second-factor-needed')
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await sidewaysRoom(page)).toBe(0)
  await begin(page, administrator.secret)
  const secret = (await page.locator('.factor-key').innerText()).replace(/\s/g, '')
  expect(await sidewaysRoom(page)).toBe(0)
  await confirm(page, codeAt(secret, new Date()))
  await page.getByRole('link', { name: 'Tôi đã giữ mã, đi tiếp' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vai trò ở')
  await page.context().close()
  await site.stop()
})

async function begin(page: Page, secret: string): Promise<void> {
  await page.getByLabel('Mật khẩu hoặc mã PIN của bạn').fill(secret)
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
}

async function confirm(page: Page, code: string): Promise<void> {
  await page.getByLabel('Sáu số trong ứng dụng').fill(code)
  await page.getByRole('button', { name: 'Bật đăng nhập hai bước' }).click()
}

async function answer(page: Page, code: string): Promise<void> {
  await page.getByLabel('Sáu số, hoặc một mã dự phòng').fill(code)
  await page.getByRole('button', { name: 'Vào', exact: true }).click()
}

async function withoutScript(browser: Browser, baseURL: string): Promise<Page> {
  return await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage()
}

async function makeOfficer(database: string, { identifier }: Member, kind: string, placeId: string) {
  await changeDatabase(
    database,
    `INSERT INTO "Role" ("id", "personId", "kind", "scopeKind", "scopeId", "grantedAt", "seesNames")
     SELECT '${crypto.randomUUID()}', "id", '${kind}', 'place', '${placeId}', "createdAt", FALSE
     FROM "Person" WHERE "identifier" = '${identifier}'`,
  )
}

import type { Page } from '@playwright/test'
import { changeDatabase } from '../support/change-database'
import { cutOffText } from '../support/cut-off-text'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { deviceMemory } from '../support/lesson-page'
import { anOwnTeam } from '../support/own-team'
import { sidewaysRoom } from '../support/sideways'

/** Two households in the care of somebody. */
async function twoHouseholds(database: string, teamId: string, userName: string): Promise<void> {
  const row = (code: string) =>
    `INSERT INTO "Household" ("id", "placeId", "code", "peopleCount", "isPoor", "isBusiness", "teamId", "memberId", "createdAt")
     SELECT '${teamId}-${code}', t."placeId", '${code}', 4, FALSE, FALSE, '${teamId}', p."id", '2026-11-01T00:00:00.000Z'
     FROM "Team" t, "Person" p WHERE t."id" = '${teamId}' AND p."identifier" = '${userName}'`
  await changeDatabase(database, `${row('H01')}; ${row('H02')}`)
}

/** One press for the skill, as a thumb does it. */
async function say(page: Page, skill: string, result: string): Promise<void> {
  await page.getByRole('group', { name: skill, exact: true }).getByText(result, { exact: true }).click()
}

test('a member records what was shown at a household, also where the line is lost', async ({
  page,
  context,
  site,
  noise,
  signInAsNewPerson,
}) => {
  noise.allow(/ERR_INTERNET_DISCONNECTED|status of 40[04]/)
  const member = await signInAsNewPerson('Trần Thị Mận')
  const { teamId } = await anOwnTeam(site.database, { members: [member] })
  await twoHouseholds(site.database, teamId, member)

  await page.goto('/to')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hộ của tôi')
  await checkAccessibility(page, 'own households')
  await look(page, 'own-households')
  expect(await sidewaysRoom(page)).toBe(0)
  await page.getByRole('link', { name: 'Ghi lần thăm hộ H01' }).click()
  await page.getByRole('button', { name: 'Ghi lần thăm' }).click()
  await expect(page.getByRole('alert')).toContainText('Bấm kết quả của ít nhất một việc.')
  await say(page, 'Hai mức tài khoản', 'Cần giúp')
  await say(page, 'Ví giấy tờ', 'Tự làm')
  await checkAccessibility(page, 'visit')
  await look(page, 'visit')

  await context.setOffline(true)
  await page.getByRole('button', { name: 'Ghi lần thăm' }).click()
  await expect(page.getByText('Lần thăm được giữ trên máy này')).toBeVisible()
  await checkAccessibility(page, 'visit kept without a connection')
  await look(page, 'visit-kept')
  await context.setOffline(false)
  await expect(page.getByText('Đã có mạng. Các lần thăm đang chờ đã được gửi.')).toBeVisible()
  await expect.poll(async () => (await deviceMemory(page))['ngoso.cho-gui']).toBe('[]')

  await page.goto('/to')
  await expect(page.getByRole('link', { name: 'Ghi lần thăm hộ H02' })).toBeVisible()
  await page.getByRole('link', { name: /^Hộ H01/ }).click()
  const visits = page.getByRole('region', { name: 'Các lần thăm' })
  await expect(visits.getByRole('heading', { level: 3 })).toHaveCount(1)
  await expect(visits).toContainText('Hai mức tài khoản: Cần giúp')
  await checkAccessibility(page, 'household of a member')
  await look(page, 'household-of-a-member')

  await page.getByRole('link', { name: 'Ghi lần thăm' }).click()
  const first = page.getByRole('region', { name: 'Lần trước chưa tự làm được' })
  await expect(first.getByRole('group')).toHaveCount(1)
  await say(page, 'Hai mức tài khoản', 'Tự làm')
  await page.getByRole('button', { name: 'Ghi lần thăm' }).click()
  await expect(visits.getByRole('heading', { level: 3 })).toHaveCount(2)

  for (const address of [`/to/${teamId}`, `/to/${teamId}/ho`, `/to/${teamId}/ho/${teamId}-H01/sua`])
    expect((await page.request.get(address)).status(), address).toBe(404)
  await signInAsNewPerson('Người lạ')
  for (const end of ['', '/tham', '/tai-khoan'])
    expect((await page.request.get(`/to/${teamId}/ho/${teamId}-H01${end}`)).status()).toBe(404)
})

test('a resident who wants an account takes it over on their own phone', async ({
  page,
  site,
  noise,
  signInAsNewPerson,
  anotherDevice,
}) => {
  noise.allow(/status of 40[04]/)
  const member = await signInAsNewPerson('Trần Thị Mận')
  const { teamId } = await anOwnTeam(site.database, { members: [member] })
  await twoHouseholds(site.database, teamId, member)
  await page.goto(`/to/${teamId}/ho/${teamId}-H01`)
  await page.getByRole('link', { name: 'Trao tài khoản bằng mã QR' }).click()
  await page.getByRole('button', { name: 'Tạo mã QR' }).click()
  await expect(page.getByRole('alert')).toContainText('Gõ tên hoặc biệt danh.')
  await page.getByLabel('Tên hoặc biệt danh').fill('Bà Tư')
  await page.getByRole('button', { name: 'Tạo mã QR' }).click()
  await expect(page.getByRole('img', { name: 'Mã QR để nhận tài khoản' })).toBeVisible()
  await checkAccessibility(page, 'QR code of an account')
  await look(page, 'account-by-qr')
  const printed = await page.locator('.address').innerText()

  const phone = await anotherDevice()
  await phone.goto(`http://${printed}`)
  await expect(phone.getByLabel('Tên hoặc biệt danh')).toHaveValue('Bà Tư')
  await checkAccessibility(phone, 'taking over an account')
  await look(phone, 'taking-over-an-account')
  await phone.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(`batu.${crypto.randomUUID().slice(0, 6)}`)
  await phone.getByLabel('Mật khẩu, hoặc mã PIN 6 số').fill('482913')
  await phone.getByRole('button', { name: 'Nhận tài khoản' }).click()
  await expect(phone.getByText('Tài khoản này từ nay là của bạn.')).toBeVisible()
  await phone.goto(`http://${printed}`)
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Mã này không dùng được nữa')
  await checkAccessibility(phone, 'a link that is gone')

  await page.reload()
  await expect(page.getByText('Bà Tư đã nhận tài khoản.')).toBeVisible()
})

test('who has an account puts themselves into the household with its code, and leaves it', async ({
  page,
  site,
  noise,
  signInAs,
  signInAsNewPerson,
  anotherDevice,
}) => {
  noise.allow(/status of 40[04]/)
  const resident = await signInAsNewPerson('Lò Văn Pó')
  const phone = await anotherDevice()
  await signInAs(resident, phone)
  const member = await signInAsNewPerson('Trần Thị Mận')
  const { teamId } = await anOwnTeam(site.database, { members: [member] })
  await twoHouseholds(site.database, teamId, member)
  const household = `/to/${teamId}/ho/${teamId}-H01`
  // Grown up, so that nobody has to agree for them.
  await changeDatabase(
    site.database,
    `UPDATE "Person" SET "birthYear" = 1970 WHERE "identifier" = '${resident}'`,
  )

  await page.goto(household)
  await page.getByRole('link', { name: 'Cho người có tài khoản vào hộ' }).click()
  await checkAccessibility(page, 'asking for a code of a household')
  await page.getByRole('button', { name: 'Tạo mã vào hộ' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mã vào hộ H01')
  await checkAccessibility(page, 'code of a household')
  await look(page, 'household-code')
  expect(await sidewaysRoom(page)).toBe(0)
  const code = await page.locator('.plate').last().innerText()

  await phone.goto('/ho-so')
  await phone.getByRole('link', { name: 'Hộ của tôi' }).click()
  await expect(phone.getByText('Bạn chưa ở trong hộ nào.')).toBeVisible()
  await phone.getByLabel('Mã vào hộ').fill('1234')
  await phone.getByRole('button', { name: 'Xem hộ' }).click()
  await expect(phone.getByRole('alert')).toContainText('Mã này không đúng hoặc không dùng được nữa.')
  await expect(phone.getByLabel('Mã vào hộ')).toHaveValue('1234')
  await checkAccessibility(phone, 'a code of a household that is refused')
  await phone.getByLabel('Mã vào hộ').fill(code)
  await phone.getByRole('button', { name: 'Xem hộ' }).click()
  await expect(phone.getByRole('heading', { name: 'Vào hộ H01?' })).toBeVisible()
  await checkAccessibility(phone, 'agreeing to a household')
  await look(phone, 'household-agree')
  await phone.getByRole('button', { name: 'Vào hộ này' }).click()
  await expect(phone.getByText('Bạn đã vào hộ.')).toBeVisible()
  await expect(phone.getByText('Người phụ trách: Trần Thị Mận')).toBeVisible()
  await checkAccessibility(phone, 'own household')
  await look(phone, 'own-household')
  expect(await sidewaysRoom(phone)).toBe(0)

  await page.goto(household)
  await expect(page.getByRole('listitem').filter({ hasText: 'Lò Văn Pó' })).toBeVisible()
  await look(page, 'household-with-a-resident')
  await phone.getByRole('button', { name: 'Rời hộ H01' }).click()
  await expect(phone.getByText('Bạn đã rời hộ.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Lò Văn Pó')).toHaveCount(0)
})

test('with the largest text on a screen of 320 px nothing of a team has to be moved sideways', async ({
  page,
  site,
  signInAsNewPerson,
}) => {
  test.slow() // all pages of a team
  const head = await signInAsNewPerson('Nguyễn Hoàng Phương Thảo Nguyên')
  const { teamId } = await anOwnTeam(site.database, { head })
  await twoHouseholds(site.database, teamId, head)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/to')
  const remembered = page.waitForResponse(/co-chu/)
  await page.getByRole('contentinfo').getByRole('button', { name: 'Cỡ chữ rất lớn' }).click()
  await remembered
  const [team, household] = [`/to/${teamId}`, `/to/${teamId}/ho/${teamId}-H01`]
  for (const address of [
    ...['/to', team, `${team}/quyet-dinh`, `${team}/thanh-vien?ten=nguyen`, `${team}/ho`, `${team}/ho/them`],
    ...[`${team}/ho/chia`, `${team}/ho/chia-deu`, household, `${household}/sua`, `${household}/tham`],
    `${household}/tai-khoan`,
  ]) {
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('data-text', '3')
    expect(await sidewaysRoom(page), address).toBe(0)
    expect(await cutOffText(page), address).toEqual([])
  }
  await look(page, 'account-in-the-largest-text')
})

test('without JavaScript a visit is recorded all the same', async ({
  browser,
  site,
  sessions,
  noise,
  signInAsNewPerson,
}) => {
  const member = await signInAsNewPerson('Trần Thị Mận')
  const { teamId } = await anOwnTeam(site.database, { members: [member] })
  await twoHouseholds(site.database, teamId, member)
  const plain = await browser.newContext({ javaScriptEnabled: false })
  noise.listenTo(plain)
  const value = await sessions.cookieFor({ userName: member })
  await plain.addCookies([{ name: 'ngoso_phien', value, url: site.origin }])
  const page = await plain.newPage()
  await page.goto(`${site.origin}/to/${teamId}/ho/${teamId}-H02/tham`)
  await page.getByRole('button', { name: 'Ghi lần thăm' }).click()
  await expect(page.getByRole('alert')).toContainText('Bấm kết quả của ít nhất một việc.')
  await say(page, 'Hai mức tài khoản', 'Chưa')
  await page.getByRole('button', { name: 'Ghi lần thăm' }).click()
  await expect(page.getByText('Đã ghi lần thăm.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Các lần thăm' })).toContainText('Hai mức tài khoản: Chưa')
  await plain.close()
})

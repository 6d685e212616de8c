import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { signIn } from '../support/member'
import { aNewTeam } from '../support/new-team'
import { openHeader } from '../support/page-header'
import { pdfQrCodes } from '../support/pdf-qr'
import { pdfText } from '../support/pdf-text'
import { sidewaysRoom } from '../support/sideways'
import { xlsxCells } from '../support/xlsx-cells'

const NAMES = ['Lò Văn Pó', 'Trần Thị Mận', 'Vũ Thị Đào']
const PIN = '482913'

test('a head prints the team’s cards; scanning or the printed code is the whole first sign-in; a lost card is revoked', async ({
  page,
  site,
  noise,
  signInAsNewPerson,
  anotherDevice,
}) => {
  test.slow() // four people with a device each
  noise.allow(/status of (400|401|404)/)
  const head = await signInAsNewPerson('Lâm Văn Bền')
  const team = await aNewTeam(site.database, head, NAMES)
  await page.goto('/to')
  await page.getByRole('link', { name: 'In thẻ đăng nhập' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Thẻ đăng nhập: ${team.name}`)
  const people = page.getByRole('list', { name: 'Danh sách' }).getByRole('listitem')
  await expect(people).toHaveText([/^Lâm Văn Bền.*Chưa có thẻ/, /^Vũ Thị Đào/, /^Trần Thị Mận/, /^Lò Văn Pó/])
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'cards of a team')
  await look(page, 'cards-of-a-team')
  await page.getByRole('button', { name: 'In thẻ cho người đã chọn' }).click()
  await expect(page.getByRole('alert')).toContainText('Chưa chọn ai.')

  await page.getByRole('checkbox', { name: 'Lò Văn Pó' }).check()
  await page.getByRole('checkbox', { name: 'Vũ Thị Đào' }).check()
  const pdf = await saved(page, () => page.getByRole('button', { name: 'In thẻ cho người đã chọn' }).click())
  const text = pdfText(pdf)
  for (const part of ['Vũ Thị Đào', 'Lò Văn Pó', team.name, 'Mã đặt PIN lần đầu'])
    expect(text).toContain(part)
  expect(text).not.toContain('Trần Thị Mận')
  const [daoCard = '', poCard = ''] = pdfQrCodes(pdf)
  await expect(page.getByText('Đang làm thẻ.')).toBeVisible()
  await look(page, 'cards-being-made')
  await page.getByRole('link', { name: 'Tải lại danh sách' }).click()
  await expect(people).toHaveText([/^Lâm Văn Bền/, /^Trần Thị Mận/])

  const dao = await anotherDevice()
  await dao.goto(daoCard)
  await expect(dao).toHaveURL('/dang-nhap/the/lan-dau')
  await expect(dao.getByRole('heading', { level: 1 })).toHaveText('Chào Vũ Thị Đào')
  await choosePin(dao, '123456', '123456')
  await expect(dao.getByRole('alert')).toContainText('Mã này dễ đoán quá.')
  await choosePin(dao, PIN, '482931')
  await expect(dao.getByRole('alert')).toContainText('Hai lần gõ chưa giống nhau.')
  await checkAccessibility(dao, 'first PIN')
  await look(dao, 'first-pin')
  await choosePin(dao, PIN, PIN)
  await expect(dao.getByText('Đã đặt mã PIN.')).toBeVisible()
  await expect((await openHeader(dao)).getByText('Vũ Thị Đào').filter({ visible: true })).toBeVisible()

  const stranger = await anotherDevice()
  await stranger.goto(daoCard)
  await expect(stranger).toHaveURL('/dang-nhap/the')
  await look(stranger, 'card-asks-for-the-pin')
  await checkAccessibility(stranger, 'card asks for the PIN')
  await enterPin(stranger, '111222')
  await expect(stranger.getByRole('alert')).toContainText('Mã PIN chưa đúng.')
  await stranger.goto('/ho-so')
  await expect(stranger).toHaveURL(/\/dang-nhap\?ve=/)
  await stranger.goto(daoCard)
  await enterPin(stranger, PIN)
  await expect(stranger.getByText('Đã đăng nhập.')).toBeVisible()

  const code = /(\d{4} \d{4})/.exec(text.slice(text.indexOf('Lò Văn Pó')))?.[1] ?? ''
  const po = await anotherDevice()
  await po.goto('/dang-nhap')
  await signIn(po, { identifier: team.members[0]?.identifier ?? '', secret: PIN })
  await expect(po.getByRole('alert')).toContainText('Lần đầu vào thì quét thẻ, hoặc dùng mã in trên thẻ.')
  await po.getByRole('link', { name: 'Lần đầu vào, không quét thẻ' }).click()
  await byCode(po, team.members[0]?.identifier ?? '', '0000 0000')
  await expect(po.getByRole('alert')).toContainText('Tên đăng nhập hoặc mã chưa đúng')
  await expect(po.getByLabel('Mã đặt PIN lần đầu')).toHaveValue('0000 0000')
  await checkAccessibility(po, 'first code')
  await look(po, 'first-code')
  await byCode(po, team.members[0]?.identifier ?? '', code)
  await expect(po.getByText('Đã đặt mã PIN.')).toBeVisible()

  await page.goto(`/quan-ly/the?to=${team.teamId}&the=co`)
  await page.getByRole('link', { name: 'Thẻ của Lò Văn Pó' }).click()
  await expect(page.getByText(/In ngày .*, dùng lần đầu ngày/))
    .toBeHidden({ timeout: 1 })
    .catch(() => undefined)
  await checkAccessibility(page, 'one person’s card')
  await look(page, 'one-persons-card')
  await page.getByRole('button', { name: 'Huỷ thẻ này' }).click()
  await expect(page.getByText('Đã huỷ thẻ.')).toBeVisible()
  const finder = await anotherDevice()
  await finder.goto(poCard)
  await expect(finder.getByRole('heading', { level: 1 })).toHaveText('Thẻ này không dùng được nữa')
  await checkAccessibility(finder, 'revoked card')
  await look(finder, 'revoked-card')
  const anew = await saved(page, () => page.getByRole('button', { name: 'In thẻ', exact: true }).click())
  const [poAnew = ''] = pdfQrCodes(anew)
  expect(poAnew).not.toBe(poCard)
  expect(pdfText(anew)).toContain('Quét mã, rồi gõ mã PIN bạn đã chọn.')
  await finder.goto(poAnew)
  await enterPin(finder, PIN)
  await expect(finder.getByText('Đã đăng nhập.')).toBeVisible()

  await page.goto(`/quan-ly/the?to=${team.teamId}&the=tat-ca`)
  const list = await saved(page, () => page.getByRole('link', { name: 'Tải danh sách (.xlsx)' }).click())
  const rows = xlsxCells(list)
  expect(rows.map(([name]) => name)).toEqual([
    'Họ và tên',
    'Lâm Văn Bền',
    'Vũ Thị Đào',
    'Trần Thị Mận',
    'Lò Văn Pó',
  ])
  expect(rows.map((row) => row.at(-1))).toEqual(['Đã đặt mã PIN', 'rồi', 'rồi', 'chưa', 'rồi'])
})

test('an administrator lets a trainer who cannot sign in choose a new password, once', async ({
  page,
  site,
  noise,
  signInAs,
  signInAsNewPerson,
  anotherDevice,
}) => {
  noise.allow(/status of (400|404)/)
  const trainer = await signInAsNewPerson('Đỗ Minh Châu')
  const { members } = await aNewTeam(site.database, trainer, ['Hoàng Thị Sen'])
  await signInAs('quantri')
  await page.goto(`/quan-ly/nguoi/${members[0]?.personId}/lien-ket`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ngõ này không có nhà')
  const personId = await idOf(page, trainer)
  await page.goto(`/quan-ly/nguoi/${personId}/lien-ket`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đường dẫn đăng nhập cho Đỗ Minh Châu')
  await page.getByRole('button', { name: 'Tạo đường dẫn' }).click()
  const link = await page.getByLabel('Đường dẫn', { exact: true }).inputValue()
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'one-time link')
  await look(page, 'one-time-link')

  const phone = await anotherDevice()
  await phone.goto(link)
  await expect(phone).toHaveURL('/dang-nhap/lien-ket')
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Chào Đỗ Minh Châu')
  const choose = async (secret: string) => {
    await phone.getByLabel('Mật khẩu mới', { exact: true }).fill(secret)
    await phone.getByRole('button', { name: 'Đặt mật khẩu và vào' }).click()
  }
  await choose('12345678')
  await expect(phone.getByRole('alert')).toContainText('Mật khẩu này dễ đoán quá.')
  await checkAccessibility(phone, 'new password by link')
  await look(phone, 'new-password-by-link')
  await choose('chuông nhà thờ đổ sớm')
  await expect(phone.getByText('Đã đổi mật khẩu và đăng xuất ở các máy khác.')).toBeVisible()

  const late = await anotherDevice()
  await late.goto(link)
  await expect(late.getByRole('heading', { level: 1 })).toHaveText('Đường dẫn này không dùng được nữa')
  await checkAccessibility(late, 'used link')
})

async function choosePin(page: Page, pin: string, again: string): Promise<void> {
  await page.getByLabel('Chọn mã PIN 6 số').fill(pin)
  await page.getByLabel('Gõ lại mã PIN').fill(again)
  await page.getByRole('button', { name: 'Đặt mã và vào học' }).click()
}

async function enterPin(page: Page, pin: string): Promise<void> {
  await page.getByLabel('Mã PIN của bạn').fill(pin)
  await page.getByRole('button', { name: 'Vào học' }).click()
}

async function byCode(page: Page, identifier: string, code: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập', { exact: true }).fill(identifier)
  await page.getByLabel('Mã đặt PIN lần đầu').fill(code)
  await choosePin(page, PIN, PIN)
}

/** The file that a press saves. */
async function saved(page: Page, press: () => Promise<void>): Promise<Uint8Array> {
  const download = page.waitForEvent('download')
  await press()
  return new Uint8Array(await readFile(await (await download).path()))
}

/** From the list of a team that this person heads. */
async function idOf(page: Page, userName: string): Promise<string> {
  await page.goto(`/quan-ly/the?dia-ban=vn&the=tat-ca&tim=${userName}`)
  const href = await page.getByRole('link', { name: /^Thẻ của/ }).getAttribute('href')
  return href?.split('/')[3] ?? ''
}

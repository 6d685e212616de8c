import type { Page } from '@playwright/test'
import { changeDatabase } from '../support/change-database'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { checkList, rowsOf, sendList } from '../support/roster-page'
import { sidewaysRoom } from '../support/sideways'

const HEAD = 'STT;Họ và tên;SĐT;Chức vụ;Thôn;Năm sinh;Số CCCD'
const ROSTER = [
  HEAD,
  '1;NGUYỄN THỊ HẠNH;912345678;Tổ phó;Đồng Chùa;1975;001175012345',
  '2;Lò Thị Mẩy;0987654321;Thành viên;Khe Mây;12/03/1988;001188012345',
  '3;Vũ Thị Thoả;;Thành viên;thôn Khe Mây;1990;',
  '4;Quàng Văn Pó;12345;Thành viên;Khe Mây;1990;',
]

/** Where there are several, for the commune of the demonstration. */
async function send(page: Page, name: string, lines: readonly string[]): Promise<void> {
  await page.goto('/quan-ly/danh-sach')
  const place = page.getByLabel('Địa bàn của danh sách')
  if (await place.count()) {
    const commune = place.getByRole('option', { name: /xã Mẫu$/ })
    await place.selectOption(await commune.getAttribute('value'))
  }
  await sendList(page, name, lines)
}

test('an officer brings the roster they have, reviews it, writes it, and takes it back', async ({
  page,
  site,
  noise,
  signInAs,
}) => {
  noise.allow(/status of 400/) // a file that is refused
  // Whoever comes to a village with one team comes into it; other stories may have founded a second.
  await changeDatabase(
    site.database,
    `UPDATE "Team" SET "closedOn" = '2026-01-01' WHERE "placeId" LIKE 'demo-thon-%' AND "id" NOT LIKE 'demo-to-%'`,
  )
  await signInAs('canboxa')
  await page.goto('/quan-ly/danh-sach')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Danh sách từ Excel')
  await checkAccessibility(page, 'lists from Excel')
  await look(page, 'rosters')
  await page.getByLabel('Tệp danh sách').setInputFiles('tests/fixtures/rosters/xls-renamed.xlsx')
  await page.getByRole('button', { name: 'Gửi tệp' }).click()
  await expect(page.getByRole('alert')).toContainText('Đây là tệp Excel kiểu cũ (.xls)')
  await checkAccessibility(page, 'a file that is refused')
  await look(page, 'roster-refused')

  await send(page, 'to-cong-nghe-so.csv', ROSTER)
  await expect(page.getByLabel('Cột họ và tên')).toHaveValue('1')
  await expect(
    page.getByText('Cột “Số CCCD” là số căn cước. Chúng tôi đã bỏ, không lưu số nào.'),
  ).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'columns of a list')
  await look(page, 'roster-columns')
  await checkList(page)

  await expect(page.getByText('Chưa ghi gì.')).toBeVisible()
  await expect(page.getByText('Có thể là người đã có:')).toBeVisible()
  await checkAccessibility(page, 'rows that may be somebody known')
  await look(page, 'roster-perhaps')
  await page.getByLabel(/^Là Vũ Thị Thoa/).check()
  await page.getByRole('button', { name: 'Lưu lựa chọn' }).click()
  await rowsOf(page, /Cần sửa/).click()
  await expect(
    page.getByText('Số điện thoại “12345” chưa đúng. Ví dụ đúng: 0912 345 678. (cột C)'),
  ).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'rows to be mended')
  await look(page, 'roster-wrong')
  const [wrong] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải các dòng cần sửa (.xlsx)' }).click(),
  ])
  expect(wrong.suggestedFilename()).toBe('dong-can-sua.xlsx')
  await rowsOf(page, /Có thay đổi/).click()
  await expect(page.getByText('Tên sẽ viết lại là “Nguyễn Thị Hạnh”.')).toBeVisible()
  await expect(page.getByText('Đổi số điện thoại: chưa có → 0912345678.')).toBeVisible()
  await look(page, 'roster-changed')

  await page.getByRole('button', { name: 'Ghi nhận 3 dòng' }).click()
  await expect(page.getByRole('heading', { name: 'Đã ghi nhận danh sách' })).toBeVisible()
  await expect(page.getByText('Đã ghi 3 dòng vào sổ.')).toBeVisible()
  await checkAccessibility(page, 'a list that is written')
  await look(page, 'roster-written')
  await page.goto('/to?to=demo-to-khe-may')
  await expect(page.getByRole('heading', { name: 'Lò Thị Mẩy' })).toBeVisible()

  await send(page, 'to-cong-nghe-so.csv', ROSTER)
  await checkList(page)
  await expect(page.getByText('Bạn đã ghi nhận đúng tệp này rồi.')).toBeVisible()
  await expect(rowsOf(page, /2\s*Không đổi/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Ghi nhận/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Bỏ danh sách này' }).click()

  await page.getByRole('link', { name: /to-cong-nghe-so/ }).click()
  await page.getByRole('button', { name: 'Hoàn tác danh sách này' }).click()
  await expect(page.getByRole('heading', { name: 'Đã hoàn tác' })).toBeVisible()
  await page.goto('/to?to=demo-to-khe-may')
  await expect(page.getByRole('heading', { name: 'Lò Thị Mẩy' })).toHaveCount(0)
})

test('of two officers with the same people the second sees what the first has done, and decides again', async ({
  page,
  anotherDevice,
  signInAs,
}) => {
  await signInAs('canboxa')
  await send(page, 'cua-lan.csv', [HEAD, '1;Hà Thị Sen;0911222333;;Bến Gạo;1980;'])
  await checkList(page)

  const other = await anotherDevice()
  await signInAs('quantri', other)
  await send(other, 'cua-quan-tri.csv', [HEAD, '1;Hà Thị Sen;0911222333;Tổ phó;Bến Gạo;1980;'])
  await checkList(other)

  await page.getByRole('button', { name: 'Ghi nhận 1 dòng' }).click()
  await expect(page.getByRole('heading', { name: 'Đã ghi nhận danh sách' })).toBeVisible()
  await other.getByRole('button', { name: 'Ghi nhận 1 dòng' }).click()
  await expect(other.getByText('Vừa có người sửa sau khi bạn xem.')).toBeVisible()
  await expect(other.getByText('Đổi chức vụ: thành viên → tổ phó.')).toBeVisible()
  await checkAccessibility(other, 'rows that are asked again')
  await look(other, 'roster-asked-again')
  await other.getByLabel('Bỏ qua').check()
  await other.getByRole('button', { name: 'Lưu lựa chọn' }).click()
  await expect(other.getByRole('button', { name: /^Ghi nhận/ })).toHaveCount(0)

  await page.getByRole('button', { name: 'Hoàn tác danh sách này' }).click()
  await expect(page.getByRole('heading', { name: 'Đã hoàn tác' })).toBeVisible()
})

test('nobody but officers sees or touches a list', async ({ page, anotherDevice, signInAs, noise }) => {
  noise.allow(/404/)
  await signInAs('canboxa')
  await send(page, 'rieng.csv', [HEAD, '1;Hà Thị Sen;;;Bến Gạo;1980;'])
  const address = new URL(page.url()).pathname.replace(/\/cot$/, '')
  const other = await anotherDevice()
  for (const name of ['thanhvien', 'giangvien', 'canbotinh']) {
    await signInAs(name, other)
    // Who sees numbers only may bring lists of places.
    const pages = name === 'canbotinh' ? [] : ['/quan-ly/danh-sach', '/quan-ly/danh-sach/mau?loai=dia-ban']
    for (const path of [...pages, '/quan-ly/danh-sach/mau', address, `${address}/cot`, `${address}/tien-do`])
      expect((await other.request.get(path)).status(), `${path} for ${name}`).toBe(404)
    const origin = new URL(page.url()).origin
    for (const what of ['ghi-nhan', 'hoan-tac', 'bo', 'quyet-dinh', 'quyet-dinh/tat-ca'])
      expect((await other.request.post(`${address}/${what}`, { headers: { origin } })).status(), what).toBe(
        404,
      )
  }
  await page.getByRole('button', { name: 'Bỏ danh sách này' }).click()
  await expect(page).toHaveURL('/quan-ly/danh-sach')
})

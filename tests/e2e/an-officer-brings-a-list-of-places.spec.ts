import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { switchLanguage } from '../support/page-header'
import { checkList, rowsOf, sendList } from '../support/roster-page'
import { sidewaysRoom } from '../support/sideways'
import { xlsxCells } from '../support/xlsx-cells'

const HEAD = 'TT;Tên địa bàn;Loại;Thuộc về'

const send = (page: Page, lines: readonly string[]) => sendList(page, 'dia-ban.csv', [HEAD, ...lines])

test('a province officer brings communes and villages in one sheet, and takes them back', async ({
  page,
  signInAs,
}) => {
  const own = `x${crypto.randomUUID().slice(0, 5)}` // never a nought in front, which a list of places leaves away
  await signInAs('canbotinh')
  await page.goto('/quan-ly')
  await page.getByRole('link', { name: /Danh sách từ Excel/ }).click()
  // Who sees numbers only brings no people, and is not asked.
  await expect(page.getByRole('navigation', { name: 'Bạn gửi danh sách gì?' })).toHaveText(
    /^Danh sách địa bàn/,
  )
  await page.goto('/quan-ly')
  await page.getByRole('link', { name: /^Xem tỉnh/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^tỉnh/ })).toBeVisible()
  const province = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.getByRole('link', { name: 'Thêm nhiều địa bàn từ Excel' }).click()
  await expect(page.getByText('Các địa bàn trong tệp nằm ở')).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'sending a list of places')
  await look(page, 'places-list')
  const [template] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải tệp mẫu (.xlsx)' }).click(),
  ])
  expect(template.suggestedFilename()).toBe('danh-sach-dia-ban-mau.xlsx')
  expect(xlsxCells(readFileSync(await template.path()))[0]).toEqual(['Tên địa bàn', 'Loại', 'Thuộc về'])

  const lines = [
    `1;${province};;`,
    `2;xã Thượng ${own};xã;${province}`,
    `3;THÔN ĐẦU NGUỒN;;xã Thượng ${own}`,
    `4;Cuối Bãi;tổ dân phố;xã Thượng ${own}`,
    '5;Giữa Đồng;lâu đài;xã Mẫu',
    '6;thôn Nơi Nào;;xã Không Có',
    '7;thon Dong Chua;;xã Mẫu',
  ]
  await send(page, lines)
  await expect(page.getByLabel('Cột tên địa bàn')).toHaveValue('1')
  await expect(page.getByLabel('Cột loại')).toHaveValue('2')
  await expect(page.getByLabel('Cột thuộc về')).toHaveValue('3')
  await expect(page.getByText('Lập tổ cho thôn chưa có tổ')).toHaveCount(0)
  await checkAccessibility(page, 'columns of a list of places')
  await look(page, 'places-columns')
  await checkList(page)

  await expect(page.getByText('Có thể là địa bàn đã có:')).toBeVisible()
  await checkAccessibility(page, 'places that may be known')
  await look(page, 'places-perhaps')
  await page.getByLabel(/^Là thôn Đồng Chùa/).check()
  await page.getByRole('button', { name: 'Lưu lựa chọn' }).click()
  await rowsOf(page, /2\s*Cần sửa/).click()
  await expect(page.getByText('Không có loại “lâu đài”. Ví dụ đúng: thôn, bản, ấp')).toContainText('(cột C)')
  await expect(page.getByText('Không có “xã Không Có”')).toContainText('Ví dụ đúng: xã Mẫu. (cột D)')
  await expect(page.getByText('Dòng 6')).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'places to be mended')
  await look(page, 'places-wrong')
  await rowsOf(page, /3\s*Địa bàn mới/).click()
  await expect(page.getByText(`Thuộc xã Thượng ${own}, cũng được thêm mới ở dòng 3.`)).toHaveCount(2)
  await look(page, 'places-new')
  await switchLanguage(page, 'English')
  await expect(page.getByText(`In xã Thượng ${own}, which row 3 adds.`)).toHaveCount(2)
  await switchLanguage(page, 'Tiếng Việt')

  await page.getByRole('button', { name: 'Ghi nhận 4 dòng' }).click()
  await expect(page.getByRole('heading', { name: 'Đã ghi nhận danh sách' })).toBeVisible()
  const address = page.url()
  await look(page, 'places-written')
  await page.goto(`/quan-ly/dia-ban?q=${encodeURIComponent(`thuong ${own}`)}`)
  await page.getByRole('link', { name: new RegExp(`xã Thượng ${own}`) }).click()
  await expect(page.getByRole('link', { name: 'thôn Đầu Nguồn' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'tổ dân phố Cuối Bãi' })).toBeVisible()

  await page.goto('/quan-ly/danh-sach?loai=dia-ban')
  await send(page, lines)
  await checkList(page)
  await expect(page.getByText('Ghi lần nữa cũng không nhân đôi địa bàn nào.')).toBeVisible()
  await expect(rowsOf(page, /4\s*Không đổi/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Ghi nhận/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Bỏ danh sách này' }).click()

  await page.goto(address)
  await page.getByRole('button', { name: 'Hoàn tác danh sách này' }).click()
  await expect(page.getByRole('heading', { name: 'Đã hoàn tác' })).toBeVisible()
  await expect(page.getByText('Các địa bàn đã trở về như trước')).toBeVisible()
  await page.goto(`/quan-ly/dia-ban?q=${encodeURIComponent(`thuong ${own}`)}`)
  await expect(page.getByText('Không thấy địa bàn nào tên như vậy.')).toBeVisible()
})

test('a commune officer brings villages below their commune, and chooses which list it is', async ({
  page,
  signInAs,
}) => {
  const own = `x${crypto.randomUUID().slice(0, 5)}`
  await signInAs('canboxa')
  await page.goto('/quan-ly/danh-sach')
  await look(page, 'list-kinds')
  await page.getByRole('link', { name: /^Danh sách địa bàn/ }).click()
  await expect(page.getByText('Số căn cước không bao giờ được lưu.')).toHaveCount(0)
  await checkAccessibility(page, 'choosing the kind of list')
  await send(page, [`1;bản Ven Suối ${own};;`, '2;xã Láng Giềng;;'])
  await checkList(page)
  await expect(page.getByText('“xã” không thể nằm trong “xã Mẫu”.')).toBeVisible()
  await page.getByRole('button', { name: 'Ghi nhận 1 dòng' }).click()
  await expect(page.getByRole('heading', { name: 'Đã ghi nhận danh sách' })).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác danh sách này' }).click()
  await expect(page.getByRole('heading', { name: 'Đã hoàn tác' })).toBeVisible()
})

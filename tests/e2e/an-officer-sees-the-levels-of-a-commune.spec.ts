import { checkAccessibility, expect, look, test } from '../support/journey'
import { sidewaysRoom } from '../support/sideways'
import { xlsxSheets } from '../support/xlsx-cells'

const LEVEL = /^(Chưa học|Đang học|Khá|Thành thạo|Cần ôn)(Đang vướng)?$/

test('an officer sees who of the commune stands where, of a team alone, and takes all of it along', async ({
  page,
  noise,
  signInAs,
}) => {
  noise.allow(/403|404/)
  await signInAs('canboxa')
  await page.goto('/quan-ly/dia-ban/demo-xa-mau')
  await page.getByRole('link', { name: 'Mức thành thạo từng người' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Mức thành thạo ở /)
  const rows = page.getByRole('table').locator('tbody').getByRole('rowheader')
  await expect(rows.first()).toBeVisible()
  const all = await rows.count()
  for (const cell of await page.getByRole('table').locator('tbody').getByRole('cell').allTextContents())
    expect(cell).toMatch(LEVEL)
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'map of a commune')
  await look(page, 'place-map')

  await page.getByLabel('Tổ hoặc lớp').selectOption({ label: 'Tổ công nghệ số cộng đồng thôn Đồng Chùa' })
  await page.getByRole('button', { name: 'Xem', exact: true }).click()
  await expect(page).toHaveURL(/nhom=to\.demo-to-dong-chua/)
  await expect(rows.first()).toBeVisible()
  expect(await rows.count()).toBeLessThan(all)
  const some = await page.getByRole('table').locator('tbody').getByRole('link').allTextContents()
  const href = (await page.getByRole('link', { name: 'Tải bảng Excel' }).getAttribute('href')) ?? ''
  const sheet = xlsxSheets(await (await page.request.get(href)).body())['Bảng mức'] ?? []
  expect(
    sheet
      .slice(1)
      .map(([name]) => name)
      .sort(),
  ).toEqual([...some].sort())
  await page.getByRole('table').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/quan-ly\/nguoi\//)

  await signInAs('canbotinh')
  const numbersOnly = await page.request.get('/quan-ly/dia-ban/demo-xa-mau/thanh-thao')
  expect(numbersOnly.status()).toBe(403)
  await signInAs('giangvien')
  for (const address of ['thanh-thao', 'thanh-thao/bang.xlsx'])
    expect((await page.request.get(`/quan-ly/dia-ban/demo-xa-mau/${address}`)).status()).toBe(404)
})

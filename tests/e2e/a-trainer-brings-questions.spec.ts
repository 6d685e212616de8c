import { readFileSync } from 'node:fs'
import { beginDraftFor } from '../support/begin-draft'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { sidewaysRoom } from '../support/sideways'
import { xlsxCells } from '../support/xlsx-cells'

const GIFT = `::Mã OTP:: Có người gọi xin mã OTP. Bạn làm gì? { =Tắt máy ~Đọc mã cho họ#Mất tiền ngay. ~Hỏi tên họ }

::Chữ số:: Passcode có mấy chữ số? {#6}

Hãy kể về quê bạn. {}
`

test('a teacher brings questions from GIFT and Excel, looks at them first, and takes them to Moodle', async ({
  page,
  signInAs,
  site,
  noise,
}) => {
  noise.allow(/400/)
  await signInAs('giangvien')
  const beginning = { from: 'template', moduleId: 'vneid', title: 'Bài nhập câu hỏi' } as const
  const list = `/soan-bai/${beginDraftFor(site.database, 'giangvien', beginning)}/cau-hoi`
  await page.goto(list)
  await page.getByRole('link', { name: 'Nhập từ Excel hoặc Moodle' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhập câu hỏi từ tệp')
  await checkAccessibility(page, 'sending a file of questions')
  await look(page, 'bank-import')

  const send = async (name: string, buffer: Buffer) => {
    await page.getByLabel('Tệp câu hỏi').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    await page.getByRole('button', { name: 'Đọc tệp này' }).click()
  }
  await send('anh.gift', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]))
  await expect(page.getByRole('alert')).toBeVisible()
  await send('ngan-hang.gift', Buffer.from(GIFT))
  await expect(page.getByText('Đọc được 2 câu.')).toBeVisible()
  await expect(page.getByText('tự luận')).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'questions of a file before they count')
  await look(page, 'bank-review')
  await page.getByLabel('Mức độ').first().selectOption('easy')
  await page.getByLabel('Dùng để').first().selectOption('lesson')
  await page
    .getByText(/^Còn thiếu: /)
    .first()
    .click()
  await page.getByLabel('Vì sao chưa đúng: Hỏi tên họ').fill('Tên bịa ra rất dễ.')
  await page.getByRole('button', { name: 'Giữ lại những điều vừa điền' }).click()
  await expect(page.getByText('Đã ghi nhận.')).toBeVisible()
  await expect(page.getByLabel('Vì sao chưa đúng: Hỏi tên họ')).toHaveCount(0)
  await page.getByRole('button', { name: 'Ghi nhận 2 câu' }).click()
  await expect(page.getByText('Có 3 câu.')).toBeVisible()
  await expect(page.getByText('Passcode có mấy chữ số?')).toBeVisible()

  await page.goto(`${list}/nhap`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải mẫu Excel' }).click(),
  ])
  const template = readFileSync(await download.path())
  expect(xlsxCells(template)[0]?.slice(0, 3)).toEqual(['Loại câu', 'Câu hỏi', 'Đáp án đúng'])
  await send('mau.xlsx', template)
  await expect(page.getByText('Đọc được 1 câu.')).toBeVisible()
  await page.getByRole('button', { name: 'Ghi nhận 1 câu' }).click()
  await expect(page.getByText('Có 4 câu.')).toBeVisible()

  // What is there already is not taken twice unless it is asked for.
  await page.goto(`${list}/nhap`)
  await send('ngan-hang.gift', Buffer.from(GIFT))
  await expect(page.getByText('Trong bài đã có câu hỏi như vậy')).toHaveCount(2)
  await page.getByRole('button', { name: 'Bỏ tệp này' }).click()
  await expect(page.getByText('Đã ghi nhận.')).toBeVisible()

  await page.goto(list)
  await page.getByRole('link', { name: 'Xuất ra tệp' }).click()
  await page.getByRole('link', { name: /^Moodle XML/ }).click()
  await expect(page.getByRole('heading', { name: 'Tệp Moodle XML' })).toBeVisible()
  await checkAccessibility(page, 'exporting questions')
  await look(page, 'question-export')
  const [xml] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Tải .*xml/ }).click(),
  ])
  expect(readFileSync(await xml.path(), 'utf8')).toContain('<question type="multichoice">')
})

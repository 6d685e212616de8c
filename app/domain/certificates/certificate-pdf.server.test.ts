import { expect, test } from 'vitest'
import { pdfText } from '#tests/support/pdf-text'
import { certificatePdf } from './certificate-pdf.server'

const SMALL = 'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ'
const certificate = {
  isGuide: false,
  code: 'NS7K4MQ2X9',
  token: 'MQpOUzdL.c2lnbmF0dXJl',
  personName: 'Nguyễn Thị Hạnh',
  moduleTitle: 'VNeID: danh tính số',
  issuer: 'Ngõ Số',
  issuedAt: new Date('2026-11-22T20:00:00Z'), // the 23rd in Vietnam
}
const at = { origin: 'https://ngoso.vn' }

test('the sheet says who, what, when, by whom, and how to check it', async () => {
  const text = pdfText(await certificatePdf(certificate, { ...at, note: 'Bản trình diễn' }))
  for (const part of [
    ...['Chứng nhận', 'Nguyễn Thị Hạnh', 'VNeID: danh tính số', '23 tháng 11 năm 2026', 'Ngõ Số'],
    ...['Quét để xác minh', 'ngoso.vn/xac-minh', 'NS7K 4MQ2 X9', 'Bản trình diễn'],
  ])
    expect(text).toContain(part)
})

test('the sheet of who is ready to guide says so, and names no module', async () => {
  const guide = { ...certificate, isGuide: true, moduleTitle: 'Đủ điều kiện hướng dẫn' }
  const text = pdfText(await certificatePdf(guide, at)).replaceAll('\n', ' ')
  expect(text).toContain('thành thạo các học phần cơ bản')
  expect(text).toContain('Đủ điều kiện hướng dẫn')
  expect(text).not.toContain('cuối học phần')
})

test('all 134 accented letters of Vietnamese can be selected and copied', async () => {
  const letters = SMALL + SMALL.toUpperCase()
  expect(new Set(letters).size).toBe(134)
  const pdf = await certificatePdf({ ...certificate, personName: SMALL, moduleTitle: letters }, at)
  const text = pdfText(pdf).replaceAll('\n', '')
  expect(text).toContain(SMALL)
  expect(text).toContain(letters)
})

test('rare letters of names are written: é ç ñ, and those of the Central Highlands', async () => {
  const rare = { ...certificate, personName: 'François Muñoz Renée, Y Ŏng, H’Ƀlĭm Niê̆' }
  const text = pdfText(await certificatePdf(rare, at))
  expect(text).not.toMatch(/[?\uFFFD]/)
  expect(text).toContain('François Muñoz Renée, Y Ŏng, H’Blĭm Niê̆')
})

test('a name of sixty letters without a space is kept whole', async () => {
  const personName = 'Nguyễnthịhạnh'.repeat(5).slice(0, 60)
  const text = pdfText(await certificatePdf({ ...certificate, personName }, at))
  expect(text.replaceAll('\n', '')).toContain(personName)
})

test('the file names its title and language, holds its fonts, and is tagged for screen readers', async () => {
  const raw = Buffer.from(await certificatePdf(certificate, at)).toString('latin1')
  expect(raw).toContain('/Lang (vi-VN)')
  expect(raw).toContain('/Marked true')
  expect(raw).toContain('/DisplayDocTitle true')
  expect(raw.match(/\/FontFile2/g)).toHaveLength(2)
  expect(raw).toContain(Buffer.from('Chứng nhận', 'utf16le').swap16().toString('latin1').slice(0, 3))
})

test('the same certificate gives the same file, byte for byte', async () => {
  const [one, other] = [await certificatePdf(certificate, at), await certificatePdf(certificate, at)]
  expect(Buffer.compare(one, other)).toBe(0)
})

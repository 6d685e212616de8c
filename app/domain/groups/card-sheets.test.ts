import { expect, test } from 'vitest'
import { pdfQrCodes } from '#tests/support/pdf-qr'
import { pdfPages, pdfText } from '#tests/support/pdf-text'
import { xlsxCells, xlsxSheet } from '#tests/support/xlsx-cells'
import { cardSheets } from './card-sheets.server'
import { cardTable, holderTable } from './card-tables.server'
import type { IssuedCard } from './issue-cards.server'

const NOW = new Date('2026-11-29T05:00:00Z')
const at = { origin: 'https://ngoso.vn', now: NOW }

function aCard(known: Partial<IssuedCard> = {}): IssuedCard {
  return {
    ...{
      personId: 'p',
      displayName: 'Nguyễn Thị Hạnh',
      identifier: 'hanh.nguyen',
      groupName: 'Tổ thôn Đồng Chùa',
    },
    ...{ placeName: 'thôn Đồng Chùa', token: 'AbCdEfGhIjKlMnOpQrStUv', firstCode: '48219307' },
    hasSecret: false,
    ...known,
  }
}

test('a card says whose it is, where they belong, and both ways in', async () => {
  const text = pdfText(await cardSheets([aCard()], { ...at, note: 'Bản trình diễn' }))
  for (const part of [
    ...['Ngõ Số', 'Bản trình diễn', 'Nguyễn Thị Hạnh', 'Tổ thôn Đồng Chùa', 'Tên đăng nhập', 'hanh.nguyen'],
    ...['Quét để vào học', 'Mã đặt PIN lần đầu', '4821 9307', 'ngoso.vn/dang-nhap/lan-dau'],
  ])
    expect(text).toContain(part)
  expect(text).not.toContain('AbCdEf')
})

test('who has a PIN already is told to use it, and gets no code', async () => {
  const text = pdfText(await cardSheets([aCard({ firstCode: null, hasSecret: true })], at))
  expect(text).toContain('Quét mã, rồi gõ mã PIN bạn đã chọn.')
  expect(text).not.toContain('Mã đặt PIN lần đầu')
})

test('a card of a class account has no user name that nobody could type', async () => {
  const text = pdfText(await cardSheets([aCard({ identifier: '', firstCode: null })], at))
  expect(text).toContain('Quét mã, rồi chọn mã PIN của bạn.')
  expect(text).not.toContain('Tên đăng nhập')
  expect(text).not.toContain('Không quét được')
})

test('rare letters and names of sixty letters are written whole', async () => {
  const long = 'Nguyễn Hoàng Phương Nghiêm Khuê Anh Đài Trang Thuỳ Dương Lam'
  const text = pdfText(
    await cardSheets([aCard({ displayName: 'Y Ŏng, H’Ƀlĭm Niê̆' }), aCard({ displayName: long })], at),
  )
  expect(text).toContain('Y Ŏng, H’Blĭm Niê̆')
  expect(text.replaceAll('\n', ' ').replace(/ +/g, ' ')).toContain(long)
  expect(text).not.toMatch(/[?\uFFFD]/)
})

test('eight cards stand on a sheet, and a ninth begins another', async () => {
  const names = Array.from({ length: 9 }, (_, i) => `Người Số ${i + 1}`)
  const pages = pdfPages(
    await cardSheets(
      names.map((displayName) => aCard({ displayName })),
      at,
    ),
  )
  expect(pages).toHaveLength(2)
  for (const name of names.slice(0, 8)) expect(pages[0]).toContain(name)
  expect(pages[1]).toContain('Người Số 9')
  expect(pages[1]).not.toContain('Người Số 8')
})

test('each QR code leads to the address of its card', async () => {
  const tokens = ['AbCdEfGhIjKlMnOpQrStUv', 'ZzYyXxWwVvUuTtSsRrQq-_']
  const codes = pdfQrCodes(
    await cardSheets(
      tokens.map((token) => aCard({ token })),
      at,
    ),
  )
  expect(codes).toEqual(tokens.map((token) => `https://ngoso.vn/the/${token}`))
})

test('a spreadsheet of cards has a row each, with what is printed', async () => {
  const rows = xlsxCells(await cardTable([aCard(), aCard({ identifier: '0912345678', firstCode: null })], at))
  expect(rows[0]).toEqual([
    ...['Họ và tên', 'Tổ hoặc lớp', 'Địa bàn', 'Tên đăng nhập', 'Mã đặt PIN lần đầu'],
    ...['Mã dùng được đến hết ngày', 'Địa chỉ trong mã QR'],
  ])
  const link = 'https://ngoso.vn/the/AbCdEfGhIjKlMnOpQrStUv'
  const who = ['Nguyễn Thị Hạnh', 'Tổ thôn Đồng Chùa', 'thôn Đồng Chùa']
  expect(rows[1]).toEqual([...who, 'hanh.nguyen', '4821 9307', '26/02/2027', link])
  expect(rows[2]).toEqual([...who, '0912345678', '', '', link])
})

test('a name that a spreadsheet would run as a formula is text, and stays as it was typed', async () => {
  const names = ['=HYPERLINK("http://x")', '+84 912', '-1', '@SUM(1)', '=1<2&3']
  const row = {
    mayIssue: true,
    personId: 'p',
    identifier: '0912',
    hasSecret: true,
    groupName: null,
    placeName: null,
  }
  const file = await holderTable(names.map((displayName) => ({ ...row, displayName, card: null })))
  expect(
    xlsxCells(file)
      .slice(1)
      .map(([name]) => name),
  ).toEqual(names)
  expect(xlsxSheet(file)).not.toContain('<f>')
  expect(xlsxSheet(file)).toMatch(/<c r="A2"[^>]* t="(s|inlineStr)"/)
})

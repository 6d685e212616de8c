import { expect, test } from 'vitest'
import { xlsxSheet, xlsxSheets } from '#tests/support/xlsx-cells'
import { workbook } from './workbook.server'

const NAMES = ['=1+2', '+84 901', '-5', '@SUM(A1)', '=HYPERLINK("http://x","Lan")', '0901 234 567']

const file = () =>
  workbook([
    {
      sheet: 'Một',
      still: 1,
      columns: [
        { title: 'Tên', width: 20 },
        { title: 'Ngày', width: 14 },
        { title: 'Số', width: 8 },
      ],
      rows: [...NAMES.map((name) => [name, null, null]), ['An', new Date('2026-11-29T18:00:00Z'), 7]],
    },
    { sheet: 'Hai', columns: [{ title: 'Trống', width: 10 }], rows: [] },
  ])

test('what begins like a formula stays text, in every sheet', async () => {
  const bytes = await file()
  const sheets = xlsxSheets(bytes)
  expect(Object.keys(sheets)).toEqual(['Một', 'Hai'])
  expect(sheets.Một?.map(([name]) => name)).toEqual(['Tên', ...NAMES, 'An'])
  expect(xlsxSheet(bytes)).not.toMatch(/<f[ >]/)
})

test('a moment becomes its day in Vietnam, a number a number', async () => {
  const bytes = await file()
  const [, day, count] = xlsxSheets(bytes).Một?.at(-1) ?? []
  // 30 November 2026, counted by Excel from 30 December 1899.
  expect(day).toBe(String((Date.UTC(2026, 10, 30) - Date.UTC(1899, 11, 30)) / 86_400_000))
  expect(count).toBe('7')
})

test('the first row stands still, and the first column where asked for', async () => {
  expect(xlsxSheet(await file())).toMatch(/<pane\b(?=[^>]*xSplit="1")(?=[^>]*ySplit="1")[^>]*state="frozen"/)
})

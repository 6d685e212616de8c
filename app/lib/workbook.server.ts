import writeXlsxFile from 'write-excel-file/node'
import type { SheetCell, WorkbookSheet } from './workbook-sheet'

const VIETNAM = 7 * 3_600_000
const DAY = 24 * 3_600_000

/**
 * A spreadsheet (.xlsx), the first sheet open, each with a first row that stands still. Texts are texts and formatted as such: what
 * begins with = + - or @ is shown and never run, and a telephone number keeps its leading 0. A moment becomes its day in Vietnam.
 */
export async function workbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writeXlsxFile(sheets.map(sheetOf)).toBuffer())
}

function sheetOf({ sheet, columns, rows, still = 0 }: WorkbookSheet) {
  const head = columns.map(({ title }) => ({ ...textCell(title), fontWeight: 'bold' as const, wrap: true }))
  return {
    data: [head, ...rows.map((row) => row.map(cellOf))],
    sheet,
    columns: columns.map(({ width }) => ({ width })),
    ...{ stickyRowsCount: 1, ...(still > 0 ? { stickyColumnsCount: still } : {}) },
  }
}

function cellOf(value: SheetCell) {
  if (value === null || value === '') return null
  if (typeof value === 'number') return { value, type: Number }
  if (typeof value === 'string') return textCell(value)
  const day = new Date(Math.floor((value.getTime() + VIETNAM) / DAY) * DAY)
  return { value: day, type: Date, format: 'dd/mm/yyyy' }
}

function textCell(value: string) {
  return { value, type: String, format: '@' }
}

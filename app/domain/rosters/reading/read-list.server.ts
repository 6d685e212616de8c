import { FILE_LIMITS, type FileRefusal } from '../file-refusal'
import { foldHeader } from '../guess-mapping'
import type { ImportColumn } from '../import-kind'
import type { ReadColumn } from '../read-column'
import { citizenColumns, holdsCitizenNumber, MASKED } from './citizen-numbers'
import { findTable, type Sheet, type Table } from './find-table'
import { readSheets } from './read-sheets.server'

/** A file read as one list. Citizens' numbers are gone: a column of them keeps its header only. */
export type ReadList = {
  columns: ReadColumn[]
  rows: { sheet: string; row: number; group: string; cells: string[] }[]
  /** Sheets that were not read, hidden or without the same table. */
  skipped: { sheet: string; reason: 'hidden' | 'no-table' | 'other-columns' }[]
}

/** Reads a spreadsheet or a text of separated values. Heavy: meant for a thread of its own (read-roster-file.server.ts). */
export async function readList(
  bytes: Uint8Array,
  columns: readonly ImportColumn[],
  hasHeadings = true,
): Promise<ReadList | { refusal: FileRefusal }> {
  const read = await readSheets(bytes, FILE_LIMITS)
  return 'refusal' in read ? read : asOneList(read.sheets, read.hidden, columns, hasHeadings)
}

/** The first sheet with a table leads; others with the same headers, in whatever order, follow. */
function asOneList(
  sheets: readonly Sheet[],
  hidden: readonly string[],
  columns: readonly ImportColumn[],
  hasHeadings: boolean,
): ReadList | { refusal: FileRefusal } {
  const skipped: ReadList['skipped'] = hidden.map((sheet) => ({ sheet, reason: 'hidden' }))
  const tables: Table[] = []
  for (const sheet of sheets) {
    const table = findTable(sheet, columns, hasHeadings)
    if (table) tables.push(table)
    else if (sheet.rows.length > 0) skipped.push({ sheet: sheet.name, reason: 'no-table' })
  }
  const first = mostTelling(tables, columns)
  if (!first) return { refusal: sheets.every(({ rows }) => rows.length === 0) ? 'file-empty' : 'no-table' }

  const rows: ReadList['rows'] = []
  for (const table of tables) {
    const order = columnOrder(first.headers, table.headers)
    if (table !== first && !order) skipped.push({ sheet: table.sheet, reason: 'other-columns' })
    else
      for (const { row, group, cells } of table.rows) {
        const ordered = (order ?? cells.map((_, at) => at)).map((at) => cells[at] ?? '')
        rows.push({
          sheet: table.sheet,
          row,
          group: group || (tables.length > 1 ? table.sheet : ''),
          cells: ordered,
        })
      }
  }
  if (rows.length === 0) return { refusal: 'no-rows' }
  if (rows.length > FILE_LIMITS.rows) return { refusal: 'too-many-rows' }
  return withoutCitizenNumbers(first.headers, rows, skipped)
}

/** A sheet of explanations may stand before the list. */
function mostTelling(tables: readonly Table[], columns: readonly ImportColumn[]): Table | undefined {
  const known = (table: Table) =>
    table.headers.filter((header) => columns.some((column) => column.headers.includes(foldHeader(header))))
      .length
  return [...tables].sort((a, b) => known(b) - known(a))[0]
}

/** For each column of the leading table where it stands in this one; null when more than a fifth is missing. */
function columnOrder(leading: readonly string[], own: readonly string[]): number[] | null {
  const folded = own.map(foldHeader)
  const order = leading.map((header, at) =>
    foldHeader(folded[at] ?? '') === foldHeader(header) ? at : folded.indexOf(foldHeader(header)),
  )
  const named = leading.filter((header) => header !== '').length
  const found = order.filter((at, index) => at >= 0 && leading[index] !== '').length
  return found * 5 >= named * 4 ? order : null
}

function withoutCitizenNumbers(
  headers: readonly string[],
  rows: ReadList['rows'],
  skipped: ReadList['skipped'],
): ReadList {
  const all = rows.map((row) => row.cells)
  const citizens = citizenColumns(headers, all)
  for (const row of rows)
    row.cells = row.cells.map((cell, at) =>
      citizens.has(at) ? '' : holdsCitizenNumber(cell) ? MASKED : cell,
    )
  const columns = headers.map((header, at) => {
    const isCitizenNumber = citizens.has(at)
    return { header, isCitizenNumber, samples: isCitizenNumber ? [] : samplesOf(rows, at) }
  })
  return { columns, rows, skipped }
}

function samplesOf(rows: ReadList['rows'], at: number): string[] {
  const samples: string[] = []
  for (const { cells } of rows) {
    if (samples.length === 3) break
    if (cells[at]) samples.push(cells[at])
  }
  return samples
}

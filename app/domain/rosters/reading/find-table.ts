import { likeness } from '../guess-mapping'
import type { ImportColumn } from '../import-kind'

export type Sheet = { name: string; rows: readonly (readonly string[])[] }

/** A table within a sheet: its header (one row or two) and the rows below, each with its number and what group it stands in. */
export type Table = {
  sheet: string
  /** Of the last header row, counted from 1. */
  headerRow: number
  headers: string[]
  rows: { row: number; group: string; cells: readonly string[] }[]
}

const SEARCHED_ROWS = 40

/**
 * Finds the table of a sheet that may begin with titles and blank rows. Headers of two rows are read together; a line of
 * column numbers below them, blank rows, headings of groups ("I. Thôn Đồng Chùa"), repeated headers and the signatures at
 * the end are no rows. Without `hasHeadings` a heading is a row. Null when nothing looks like a header.
 */
export function findTable(
  { name, rows }: Sheet,
  columns: readonly ImportColumn[],
  hasHeadings = true,
): Table | null {
  const at = headerAt(rows, columns)
  if (at === null) return null
  const upper = rows[at] ?? []
  const nameAt = bestColumn(upper, columns)
  const lower = isSecondHeader(rows[at + 1], upper, nameAt) ? rows[at + 1] : undefined
  const headers = joined(upper, lower)
  let next = at + (lower ? 2 : 1)
  if (isNumbering(rows[next])) next++
  return {
    sheet: name,
    headerRow: next,
    headers,
    rows: bodyRows(rows, next, headers, { nameAt, hasHeadings }),
  }
}

/** The row with most headers we know; where none is known, the first row that is all words and at least two of them. */
function headerAt(rows: Sheet['rows'], columns: readonly ImportColumn[]): number | null {
  let best = { at: -1, known: 0 }
  for (let at = 0; at < Math.min(rows.length, SEARCHED_ROWS); at++) {
    const known = new Set(
      (rows[at] ?? []).flatMap((cell) =>
        cell.length <= 60
          ? columns.filter((column) => likeness(cell, column) > 100).map(({ field }) => field)
          : [],
      ),
    )
    const filled = (rows[at] ?? []).filter((cell) => cell !== '').length
    if (filled > 1 && known.size > best.known) best = { at, known: known.size }
  }
  if (best.known > 0) return best.at
  const plain = rows.slice(0, SEARCHED_ROWS).findIndex((row) => {
    const filled = row.filter((cell) => cell !== '')
    return filled.length > 1 && filled.every((cell) => /\p{L}/u.test(cell) && cell.length <= 60)
  })
  return plain >= 0 ? plain : null
}

/** Where the column stands without which a list is none: the first required one. */
function bestColumn(headers: readonly string[], columns: readonly ImportColumn[]): number | null {
  const required = columns.find((column) => column.isRequired)
  if (!required) return null
  const scores = headers.map((header) => likeness(header, required))
  const best = Math.max(0, ...scores)
  return best > 0 ? scores.indexOf(best) : null
}

/** A second row of headers leaves the name's column empty, holds short words, and says something under an upper header. */
function isSecondHeader(
  row: readonly string[] | undefined,
  upper: readonly string[],
  nameAt: number | null,
): boolean {
  if (!row || nameAt === null || (row[nameAt] ?? '') !== '') return false
  const filled = row.flatMap((cell, at) => (cell !== '' ? [{ cell, at }] : []))
  if (filled.length === 0) return false
  const isWordy = filled.every(({ cell }) => cell.length <= 60 && /^\p{L}/u.test(cell))
  return (
    isWordy &&
    filled.every(({ at }) => upper.slice(0, at + 1).some((cell) => cell !== '') && at > 0) &&
    (filled.length > 1 || upper[filled[0]?.at ?? 0] === '')
  )
}

/** A merged cell holds its text in its first column: "Liên hệ" over "SĐT" and "Zalo" gives "Liên hệ SĐT" and "Liên hệ Zalo". */
function joined(upper: readonly string[], lower: readonly string[] | undefined): string[] {
  const width = Math.max(upper.length, lower?.length ?? 0)
  let over = ''
  return Array.from({ length: width }, (_, at) => {
    const [own, below] = [upper[at] ?? '', lower?.[at] ?? '']
    if (own !== '') over = own
    if (!lower) return own
    if (below === '') {
      if (own === '') over = ''
      return own
    }
    return `${over} ${below}`.trim()
  })
}

/** "(1) (2) (3)", "A B 1 2": the line of numbers that many forms have below their headers. */
function isNumbering(row: readonly string[] | undefined): boolean {
  const filled = (row ?? []).filter((cell) => cell !== '')
  return filled.length > 1 && filled.every((cell) => /^\(?(\d{1,2}|[A-Za-z])\)?$/.test(cell))
}

function bodyRows(
  rows: Sheet['rows'],
  first: number,
  headers: readonly string[],
  { nameAt, hasHeadings }: { nameAt: number | null; hasHeadings: boolean },
): Table['rows'] {
  const found: Table['rows'] = []
  let group = ''
  for (let at = first; at < rows.length; at++) {
    const cells = rows[at] ?? []
    const filled = cells.filter((cell) => cell !== '')
    if (filled.length === 0 || isHeaderAgain(cells, headers)) continue
    const heading = hasHeadings ? headingOf(cells, nameAt) : null
    if (heading !== null) group = heading
    else found.push({ row: at + 1, group, cells })
  }
  // Totals, places, dates and signatures: nothing in the name's column but at most one more cell.
  if (nameAt !== null) while (found.length > 0 && isFoot(found.at(-1)?.cells ?? [], nameAt)) found.pop()
  return found
}

function isHeaderAgain(cells: readonly string[], headers: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length > 1 && cells.every((cell, at) => cell === '' || cell === headers[at])
}

/** A line that names a group: one cell of words in the first columns, perhaps behind a number like "I" or "1". */
function headingOf(cells: readonly string[], nameAt: number | null): string | null {
  const filled = cells.flatMap((cell, at) => (cell !== '' ? [{ cell, at }] : []))
  const last = filled.at(-1)
  if (!last || filled.length > 2 || last.at > (nameAt ?? 0) + 1) return null
  const isAlone = filled.length === 1 || /^([IVX]+|\d{1,2}|[A-Z])[.)]?$/.test(filled[0]?.cell ?? '')
  const text = last.cell.replace(/^([IVX]+|\d{1,2}|[A-Z])[.)]\s*/, '')
  return isAlone && /^(thôn|bản|ấp|khóm|tổ|khu|làng|buôn|xóm|sóc|phum|plei|đội|xã|phường)\s/iu.test(text)
    ? text
    : null
}

function isFoot(cells: readonly string[], nameAt: number): boolean {
  const others = cells.filter((cell, at) => cell !== '' && at !== nameAt)
  const isNamed = (cells[nameAt] ?? '') !== ''
  const isSum = /^(tổng|cộng)/iu.test(cells.find((cell) => cell !== '') ?? '')
  return isSum || (!isNamed && others.length <= 2)
}

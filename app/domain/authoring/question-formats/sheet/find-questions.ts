import { foldHeader, guessMapping, likeness } from '~/domain/rosters/guess-mapping'
import type { ColumnMapping } from '~/domain/rosters/import-kind'
import { QUESTION_COLUMNS } from './question-columns'

export type SheetRow = { sheet: string; row: number; cells: Record<string, string> }

const SEARCHED_ROWS = 20

/** The rows of a sheet below its header, by what their columns mean; null when no row of headers is found. */
export function findQuestions(name: string, rows: readonly (readonly string[])[]): SheetRow[] | null {
  const at = headerAt(rows)
  if (at === null) return null
  const headers = rows[at] ?? []
  const mapping = guessMapping(
    headers.map((header) => (header.length <= 60 ? header : '')),
    QUESTION_COLUMNS,
  )
  return rows.slice(at + 1).flatMap((row, index) => {
    const isHeaderAgain = row.every(
      (cell, column) => foldHeader(cell.slice(0, 60)) === foldHeader((headers[column] ?? '').slice(0, 60)),
    )
    if (isHeaderAgain || row.every((cell) => cell === '')) return []
    return [{ sheet: name, row: at + index + 2, cells: byField(row, mapping) }]
  })
}

/** The row with most headers that we know; the question's own must be among them, and one more. */
function headerAt(rows: readonly (readonly string[])[]): number | null {
  let best = { at: -1, known: 1 }
  for (const [at, row] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const short = row.filter((cell) => cell !== '' && cell.length <= 60)
    const known = QUESTION_COLUMNS.filter((column) => short.some((cell) => likeness(cell, column) > 200))
    if (known.some(({ field }) => field === 'prompt') && known.length > best.known)
      best = { at, known: known.length }
  }
  return best.at < 0 ? null : best.at
}

function byField(row: readonly string[], mapping: ColumnMapping): Record<string, string> {
  return Object.fromEntries(Object.entries(mapping).map(([field, column]) => [field, row[column] ?? '']))
}

import type { FileLimits, FileRefusal } from '../file-refusal'
import { cellText } from './cell-text'
import { decodeText } from './decode-text'
import type { Sheet } from './find-table'
import { legacyText } from './legacy-letters'
import { readCsv } from './read-csv'
import { readXlsx } from './read-xlsx.server'
import { recogniseFile } from './recognise-file'

export type ReadSheets = { sheets: Sheet[]; hidden: string[] }

/** The visible sheets of a spreadsheet, or a text of separated values as one sheet, as rows of text. */
export async function readSheets(
  bytes: Uint8Array,
  limits: FileLimits,
): Promise<ReadSheets | { refusal: FileRefusal }> {
  if (bytes.length > limits.bytes) return { refusal: 'file-too-large' }
  const kind = recogniseFile(bytes)
  if (typeof kind !== 'string') return kind
  const read = kind === 'xlsx' ? await readXlsx(bytes, limits) : readText(bytes, limits)
  if ('refusal' in read) return read
  const legacy = legacyText(someCells(read.sheets))
  return legacy ? { refusal: legacy } : read
}

function readText(bytes: Uint8Array, limits: FileLimits): ReadSheets | { refusal: FileRefusal } {
  const decoded = decodeText(bytes)
  if ('refusal' in decoded) return decoded
  const written = readCsv(decoded.text.replace(/^\ufeff/, ''))
  const rows = written.map((row) => row.map((cell) => cellText(cell, limits.cellLetters)))
  if (rows.length > limits.rows + 100) return { refusal: 'too-many-rows' }
  if (rows.some((row) => row.length > limits.columns)) return { refusal: 'too-many-columns' }
  return { sheets: [{ name: '', rows }], hidden: [] }
}

function* someCells(sheets: readonly Sheet[]): Generator<string> {
  for (const { rows } of sheets) for (const row of rows.slice(0, 300)) yield* row
}

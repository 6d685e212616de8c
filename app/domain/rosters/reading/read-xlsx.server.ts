import { zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { FILE_LIMITS, type FileLimits, type FileRefusal } from '../file-refusal'
import { cellText } from './cell-text'
import type { Sheet } from './find-table'
import { unpackWorkbook, type WorkbookParts } from './unpack-workbook.server'

type Listed = { name: string; isHidden: boolean; path: string | undefined }

/** The visible sheets of an .xlsx as rows of text, and the names of the hidden ones, which are not read. Formulas give their value. */
export async function readXlsx(
  bytes: Uint8Array,
  limits: FileLimits = FILE_LIMITS,
): Promise<{ sheets: Sheet[]; hidden: string[] } | { refusal: FileRefusal }> {
  const parts = unpackWorkbook(bytes, limits)
  if ('refusal' in parts) return parts
  const listed = listSheets(parts)
  const hidden = listed.filter((sheet) => sheet.isHidden).map((sheet) => sheet.name)
  for (const { isHidden, path } of listed) {
    const part = path === undefined ? undefined : parts.get(path)
    if (path === undefined || !part) continue
    const cleaned = isHidden ? EMPTY_SHEET : cleanSheet(new TextDecoder().decode(part))
    if (typeof cleaned !== 'string') return cleaned
    parts.set(path, new TextEncoder().encode(cleaned))
  }
  try {
    const read = await readXlsxFile(packed(parts))
    const sheets = read
      .filter(({ sheet }) => !hidden.includes(sheet))
      .map(({ sheet, data }) => ({
        name: sheet,
        rows: data.map((row) => row.map((cell) => cellText(cell, limits.cellLetters))),
      }))
    return { sheets, hidden }
  } catch {
    return { refusal: 'broken-file' }
  }
}

const EMPTY_SHEET =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>'

/** The reader takes a zip; what is unpacked and looked through goes back into one, unpacked as it is. */
function packed(parts: WorkbookParts): ArrayBuffer {
  const zip = zipSync(Object.fromEntries(parts), { level: 0 })
  return zip.buffer.slice(zip.byteOffset, zip.byteOffset + zip.byteLength) as ArrayBuffer
}

/**
 * Leaves out cells without a value: a sheet whose last row was once painted claims a million of them, and the reader would
 * make room for each. What then still lies too far out is refused before the reader sees it.
 */
function cleanSheet(xml: string): string | { refusal: FileRefusal } {
  const lean = xml
    .replace(/<(?:\w+:)?c\b[^>]*\/>/g, '')
    .replace(/<((?:\w+:)?c)\b[^>]*><\/\1>/g, '')
    .replace(/<((?:\w+:)?row)\b[^>]*>\s*<\/\1>|<(?:\w+:)?row\b[^>]*\/>/g, '')
  for (const [, letters = '', row] of lean.matchAll(/<(?:\w+:)?c\b[^>]*?\br="([A-Z]+)(\d+)"/g)) {
    if (letters.length > 2 || columnNumber(letters) > FILE_LIMITS.columns)
      return { refusal: 'too-many-columns' }
    if (Number(row) > FILE_LIMITS.rows + 100) return { refusal: 'too-many-rows' }
  }
  return lean
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

function listSheets(parts: WorkbookParts): Listed[] {
  const text = (path: string) => new TextDecoder().decode(parts.get(path) ?? new Uint8Array())
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].map(
      ([, attributes = '']) => [
        attribute(attributes, 'Id'),
        attribute(attributes, 'Target')
          .replace(/^\//, '')
          .replace(/^(?!xl\/)/, 'xl/'),
      ],
    ),
  )
  return [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)].map(([, attributes = '']) => ({
    name: unescapeXml(attribute(attributes, 'name')),
    isHidden: /^(hidden|veryHidden)$/.test(attribute(attributes, 'state')),
    path: targets.get(attribute(attributes, '(?:\\w+:)?id')),
  }))
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

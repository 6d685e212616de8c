import { inflateRawSync } from 'node:zlib'

/** The texts of the first sheet of an .xlsx made by us, row by row; empty cells as ''. Goes through the zip by its directory. */
export function xlsxCells(file: Uint8Array): string[][] {
  return Object.values(xlsxSheets(file))[0] ?? []
}

/** The same of every sheet, by its name, in order. Numbers and days come as they are kept. */
export function xlsxSheets(file: Uint8Array): Record<string, string[][]> {
  const parts = unzip(Buffer.from(file))
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(
    ([, item = '']) => textOf(item),
  )
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet\b[^>]*? name="([^"]*)"/g)]
  return Object.fromEntries(
    names.map(([, name = ''], at) => [
      plain(name),
      rowsOf(parts.get(`xl/worksheets/sheet${at + 1}.xml`) ?? '', shared),
    ]),
  )
}

function rowsOf(sheet: string, shared: readonly string[]): string[][] {
  return [...sheet.matchAll(/<row\b[^>]*>([\s\S]*?)<\/row>/g)].map(([, row = '']) => {
    const cells: string[] = []
    for (const [, column = '', attributes = '', body = ''] of row.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g,
    )) {
      const at = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
      while (cells.length < at) cells.push('')
      const value = /<v>([\s\S]*?)<\/v>/.exec(body)?.[1] ?? ''
      cells[at] = attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : textOf(body) || value
    }
    return cells
  })
}

/** The XML of the first sheet, to see how a cell is kept. */
export function xlsxSheet(file: Uint8Array): string {
  return unzip(Buffer.from(file)).get('xl/worksheets/sheet1.xml') ?? ''
}

function textOf(xml: string): string {
  return plain([...xml.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)].map(([, words = '']) => words).join(''))
}

function plain(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
}

function unzip(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>()
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1') + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)]
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field))
    const local = zip.readUInt32LE(at + 42)
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const bytes = zip.subarray(from, from + size)
    files.set(name, (method === 8 ? inflateRawSync(bytes) : bytes).toString('utf8'))
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return files
}

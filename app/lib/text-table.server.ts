import writeXlsxFile from 'write-excel-file/node'

export type TextTable = {
  sheet: string
  columns: readonly { title: string; width: number }[]
  rows: readonly (readonly string[])[]
}

/**
 * A spreadsheet (.xlsx) of texts alone, its first row standing still. Every cell is text and formatted as text: what begins with
 * = + - or @ is shown and never run, and a telephone number keeps its leading 0.
 */
export async function textTable(table: TextTable): Promise<Uint8Array<ArrayBuffer>> {
  return textTables([table])
}

/** The same with several sheets, the first of which is open. */
export async function textTables(tables: readonly TextTable[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writeXlsxFile(tables.map(sheetOf)).toBuffer())
}

function sheetOf({ sheet, columns, rows }: TextTable) {
  const cell = (value: string) => ({ value, type: String, format: '@' })
  const head = columns.map(({ title }) => ({ ...cell(title), fontWeight: 'bold' as const }))
  const data = [head, ...rows.map((row) => row.map((value) => (value === '' ? null : cell(value))))]
  return { data, sheet, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 }
}

import writeXlsxFile from 'write-excel-file/node'

/** An .xlsx with one sheet whose cells are all text, its first row bold and fixed: nothing in it is a formula. */
export async function writeSheet(input: {
  sheet: string
  rows: readonly (readonly string[])[]
  widths: readonly number[]
}): Promise<Buffer> {
  const data = input.rows.map((row, at) =>
    row.map((value) => ({ value, type: String, wrap: true, ...(at === 0 ? HEADER : {}) })),
  )
  const options = {
    sheet: input.sheet,
    columns: input.widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }
  return writeXlsxFile(data, options).toBuffer()
}

const HEADER = { fontWeight: 'bold', backgroundColor: '#E6EEDF', alignVertical: 'top' } as const

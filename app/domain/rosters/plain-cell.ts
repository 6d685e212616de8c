/** What a spreadsheet may take for a formula, also behind spaces. */
const FORMULA = /^\s*[=+\-@|%]|^[\t\r]/

/** A cell of a .csv that stays text whoever opens it: an apostrophe before what a spreadsheet would run. */
export function plainCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** Rows as a .csv that Excel opens with its letters right: UTF-8 with a mark, quotes wherever needed, no formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const plain = plainCell(text)
    return /[",;\t\r\n]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
  }
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

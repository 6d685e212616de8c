const SEPARATORS = [',', ';', '\t'] as const
export type Separator = (typeof SEPARATORS)[number]

/**
 * A text of separated values as rows of cells (RFC 4180: quotes around cells, doubled quotes inside). Forgiving where Excel
 * is: any line end, a quote in the middle of a cell is a letter, the last quote may be missing.
 */
export function readCsv(text: string, separator: Separator = separatorOf(text)): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    rows.push(row)
    row = []
  }
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string
    if (isQuoted) {
      if (letter !== '"') cell += letter
      else if (text[at + 1] === '"') cell += text[++at]
      else isQuoted = false
    } else if (letter === '"' && cell === '') isQuoted = true
    else if (letter === separator) endCell()
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at++
      endRow()
    } else cell += letter
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows
}

/** The separator that the first lines agree on: the one that cuts most of them into the same, larger number of cells. */
export function separatorOf(text: string): Separator {
  const head = text.slice(0, 20_000)
  const marked = /^sep=([,;\t])\r?\n/i.exec(head)?.[1]
  if (marked) return marked as Separator
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 }
  for (const separator of SEPARATORS) {
    const widths = readCsv(head, separator)
      .slice(0, 30)
      .map((row) => row.length)
      .filter((width) => width > 1)
    const score = widths.reduce((sum, width) => sum + Math.min(width, 20), 0)
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

import { foldHeader } from '../guess-mapping'

/** What stands in the place of a citizen's number, which is never stored. */
export const MASKED = '•••'

const HEADER =
  /\b(cccd|cmnd|cmtnd|cmt|can cuoc|chung minh|so dinh danh|ma dinh danh|dinh danh ca nhan|ho chieu)\b/

/** Twelve digits in a row that are no telephone number written with its country; spaces and dots do not hide them. */
export function holdsCitizenNumber(cell: string): boolean {
  return /(?<!\d)(?!00?84)\d{12}(?!\d)/.test(cell.replace(/(?<=\d)[ .-](?=\d)/g, ''))
}

/** Columns that hold citizens' numbers: named so, or a third of what stands there looks so. */
export function citizenColumns(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): Set<number> {
  const found = new Set<number>()
  headers.forEach((header, at) => {
    if (HEADER.test(foldHeader(header))) found.add(at)
    const filled = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '')
    const alike = filled.filter(holdsCitizenNumber).length
    if (alike > 1 && alike * 3 >= filled.length) found.add(at)
  })
  return found
}

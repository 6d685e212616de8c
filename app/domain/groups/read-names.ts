import { checkDisplayName, type NameRefusal } from '~/domain/accounts/check-display-name'

export const MOST_NAMES = 300

export type NameProblem = { line: number; text: string; refusal: NameRefusal | 'too-many-names' }

/**
 * Names typed or pasted one per line, as they will be stored. Takes lines as spreadsheets and word processors give them:
 * numbered, with further cells behind a tab, in capitals. A line that can be no name is told with its number, from 1.
 */
export function readNames(text: string): { names: string[]; problems: NameProblem[] } {
  const names: string[] = []
  const problems: NameProblem[] = []
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    const typed = nameIn(line)
    if (typed === '') continue
    const checked = checkDisplayName(inSmallLetters(typed))
    if ('refusal' in checked) problems.push({ line: at + 1, text: typed.slice(0, 60), ...checked })
    else names.push(checked.displayName)
  }
  if (names.length > MOST_NAMES) problems.push({ line: 0, text: '', refusal: 'too-many-names' })
  return { names, problems }
}

/** The first cell with a letter in it, without what numbers the line; a line without letters as it stands. */
function nameIn(line: string): string {
  const cells = line
    .split('\t')
    .map((cell) => cell.replace(/^\s*(?:\d{1,3}\s*[.):-]?\s+|\d{1,3}\s*[.):-]|[-•*–]\s*)/, '').trim())
  const named = cells.find((cell) => /\p{L}/u.test(cell))
  return named ?? (/^[\d\s.):\-•*–]*$/.test(line) && !/\d{4}/.test(line) ? '' : line.trim())
}

/** A list in capitals reads like shouting: "NGUYỄN VĂN AN" is "Nguyễn Văn An". */
function inSmallLetters(name: string): string {
  if (name !== name.toUpperCase() || [...name].length < 4) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, first: string) => gap + first.toUpperCase())
}

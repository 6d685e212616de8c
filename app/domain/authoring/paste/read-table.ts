import { childrenOf, type Element, isElement, type Node } from './element'
import type { LessonBlock, ListItem, Run } from './lesson-block'
import { wordsOf } from './lesson-block'
import type { PasteLog } from './paste-log'
import { PLAIN } from './read-styles'

const MOST_ROWS = 200
const MOST_CELLS = 12

/**
 * A table as lessons can show it on a phone: with a first column that counts ("STT", "Bước") its rows are steps or a numbered list,
 * otherwise each row is an item that names its columns. Null where it only holds things in place: then what is in it is read.
 */
export function readTable(
  table: Element,
  readCell: (cell: Element) => LessonBlock[],
  log: PasteLog,
): LessonBlock[] | null {
  const rows = rowsOf(table, 0).slice(0, MOST_ROWS)
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (width < 2 || rows.length < 2) return null
  const apart: LessonBlock[] = []
  const cells = rows.map((row) =>
    row.map((cell) => {
      const blocks = readCell(cell)
      apart.push(...blocks.filter(({ kind }) => kind === 'figure'))
      return runsIn(blocks)
    }),
  )
  const [head = [], ...body] = cells
  const isHead =
    rows[0]?.some((cell) => cell.tagName === 'th') || head.every(isBoldOrEmpty) || isCounting(head[0])
  const names = isHead ? head.map((cell) => wordsOf(cell).trim()) : []
  const counted = isHead ? body : cells
  if (isHead && isCounting(head[0])) {
    const rest = counted.map((row) => row.slice(1)).filter((row) => row.some((cell) => wordsOf(cell).trim()))
    if (width >= 3 && rest.every(([title = []]) => isShort(title))) {
      log.add('table-steps', names.join(', '))
      return [asSteps(rest, names.slice(1)), ...apart]
    }
    log.add('table-list', names.join(', '))
    return [{ kind: 'list', isOrdered: true, items: asItems(rest, names.slice(1)) }, ...apart]
  }
  log.add('table-list', names.join(', '))
  return [{ kind: 'list', isOrdered: false, items: asItems(counted, names) }, ...apart]
}

function rowsOf(node: Node, depth: number): Element[][] {
  if (depth > 3) return []
  return childrenOf(node).flatMap((child): Element[][] => {
    if (!isElement(child)) return []
    if (child.tagName === 'tr') {
      const cells = childrenOf(child)
        .filter(isElement)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
      return [cells.slice(0, MOST_CELLS)]
    }
    return /^(thead|tbody|tfoot)$/.test(child.tagName) ? rowsOf(child, depth + 1) : []
  })
}

function runsIn(blocks: readonly LessonBlock[]): Run[] {
  return blocks.flatMap((block, at): Run[] => {
    const between: Run[] = at > 0 ? [{ text: ' ', ...PLAIN }] : []
    if (block.kind === 'paragraph' || block.kind === 'heading') return [...between, ...block.runs]
    if (block.kind !== 'list') return []
    return [...between, ...block.items.flatMap(runsOfItem)]
  })
}

function runsOfItem({ runs, below }: ListItem): Run[] {
  const end = /[.;:!?…]\s*$/.test(wordsOf(runs)) ? ' ' : '; '
  return [...runs, { text: end, ...PLAIN }, ...below.flatMap(({ items }) => items.flatMap(runsOfItem))]
}

function isBoldOrEmpty(runs: readonly Run[]): boolean {
  return runs.every(({ text, isBold }) => isBold || text.trim() === '')
}

function isCounting(runs: readonly Run[] = []): boolean {
  return /^(stt|tt|bước|số tt|số thứ tự|#|no\.?)$/i.test(wordsOf(runs).trim())
}

function isShort(runs: readonly Run[]): boolean {
  const { length } = wordsOf(runs).trim()
  return length > 0 && length <= 80
}

function asSteps(rows: readonly Run[][][], names: readonly string[]): LessonBlock {
  const steps = rows.map(([title = [], ...rest]) => ({
    title: wordsOf(title).trim(),
    runs: named(rest, names.slice(1), rest.length > 1),
  }))
  return {
    kind: 'steps',
    // A step says something below its title.
    steps: steps.map(({ title, runs }) => ({
      title,
      runs: wordsOf(runs).trim() ? runs : [{ text: title, ...PLAIN }],
    })),
  }
}

function asItems(rows: readonly Run[][][], names: readonly string[]): ListItem[] {
  return rows
    .map(([first = [], ...rest]) => {
      const key = wordsOf(first).trim()
      const runs = named(rest, names.slice(1), names.length > 2)
      if (key === '') return runs
      if (wordsOf(runs).trim() === '') return first
      return [{ text: key.replace(/:$/, ''), ...PLAIN, isBold: true }, { text: ': ', ...PLAIN }, ...runs]
    })
    .filter((runs) => wordsOf(runs).trim() !== '')
    .map((runs) => ({ runs, below: [] }))
}

/** Cells one after another, with what their columns are called where there are several. */
function named(cells: readonly Run[][], names: readonly string[], isNamed: boolean): Run[] {
  const filled = cells
    .map((runs, at) => ({ runs, name: names[at] ?? '' }))
    .filter(({ runs }) => wordsOf(runs).trim())
  return filled.flatMap(({ runs, name }, at): Run[] => [
    ...(at > 0 ? [{ text: '; ', ...PLAIN }] : []),
    ...(isNamed && name ? [{ text: `${name}: `, ...PLAIN }] : []),
    ...trimmed(runs, at < filled.length - 1),
  ])
}

function trimmed(runs: readonly Run[], isFollowed: boolean): Run[] {
  return runs.map((run, at) =>
    at === runs.length - 1
      ? { ...run, text: isFollowed ? run.text.replace(/[\s.;]+$/, '') : run.text.replace(/[\s;]+$/, '') }
      : run,
  )
}

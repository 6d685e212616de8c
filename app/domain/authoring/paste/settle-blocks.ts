import type { LessonBlock, ListBlock, Run } from './lesson-block'
import { wordsOf } from './lesson-block'
import type { PasteLog } from './paste-log'

/** Headings in the two steps that lessons have, lists that were typed by hand as lists, bold lines that stand for headings. */
export function settleBlocks(blocks: readonly LessonBlock[], log: PasteLog): LessonBlock[] {
  return withHeadings(gatherLists(blocks), log)
}

function withHeadings(blocks: readonly LessonBlock[], log: PasteLog): LessonBlock[] {
  const levels = [
    ...new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [Number(block.depth)] : []))),
  ].sort()
  const top = levels[0]
  if (levels.length > 2) log.add('deep-heading')
  let hasTop = false
  return blocks.map((block): LessonBlock => {
    if (top === undefined && isBoldLine(block)) {
      log.add('bold-heading', wordsOf(block.runs))
      return { ...block, kind: 'heading', depth: 2 }
    }
    if (block.kind !== 'heading') return block
    const depth = hasTop && Number(block.depth) !== top ? 3 : 2
    hasTop = true
    return { ...block, depth }
  })
}

/** In a text without headings, a short line that is bold from end to end and no sentence. */
function isBoldLine(block: LessonBlock): block is Extract<LessonBlock, { kind: 'paragraph' }> {
  if (block.kind !== 'paragraph') return false
  const words = wordsOf(block.runs).trim()
  return (
    words.length >= 3 &&
    words.length <= 90 &&
    !/[.:;,!?…]$/.test(words) &&
    /\p{L}/u.test(words) &&
    block.runs.every(({ text, isBold }) => isBold || text.trim() === '')
  )
}

const BULLET = /^\s*(?:[•·▪●○◦‣⁃*+]|[-–—](?=\s))\s*(?=\S)/u
const NUMBER = /^\s*(\d{1,2})[.)]\s+(?=\S)/

function gatherLists(blocks: readonly LessonBlock[]): LessonBlock[] {
  const gathered: LessonBlock[] = []
  let open: ListBlock | null = null
  for (const block of blocks) {
    const typed: Typed | null = block.kind === 'paragraph' ? typedItem(block.runs, open) : null
    if (!typed) {
      open = null
      gathered.push(block)
      continue
    }
    const list: ListBlock =
      open?.isOrdered === typed.isOrdered ? open : { kind: 'list', isOrdered: typed.isOrdered, items: [] }
    if (list !== open) gathered.push(list)
    open = list
    list.items.push({ runs: typed.runs, below: [] })
  }
  return gathered
}

type Typed = { isOrdered: boolean; runs: Run[] }

function typedItem(runs: readonly Run[], open: ListBlock | null): Typed | null {
  const [first, ...rest] = runs
  if (!first) return null
  const without = (mark: string) => [{ ...first, text: first.text.slice(mark.length) }, ...rest]
  const bullet = BULLET.exec(first.text)?.[0]
  if (bullet && wordsOf(runs).trim().length > 2) return { isOrdered: false, runs: without(bullet) }
  const [number, digits] = NUMBER.exec(first.text) ?? []
  const next = open?.isOrdered ? open.items.length + 1 : 1
  // A bold number belongs to a heading.
  if (!number || Number(digits) !== next || first.isBold) return null
  return { isOrdered: true, runs: without(number) }
}

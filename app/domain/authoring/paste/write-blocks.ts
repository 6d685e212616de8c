import { figureText, plainWords } from '../figure-text'
import type { LessonBlock, ListBlock } from './lesson-block'
import type { PasteLog } from './paste-log'
import { writeRuns } from './write-runs'

/** Half of what a lesson may hold (lessons/source/limits): what is longer is no lesson. */
const MOST = { letters: 60_000, signs: 2_400, lines: 2_000, listMarks: 480 }
const MOST_LEVELS = 3
/** A list beyond it gets empty lines between its items: a block without one has an end. */
const LONG_LIST = 4_000

/** Blocks as the text of a lesson. */
export function writeBlocks(blocks: readonly LessonBlock[], log: PasteLog): string {
  const written: string[] = []
  const used = { letters: 0, signs: 0, lines: 0, listMarks: 0 }
  for (const block of blocks) {
    for (const text of writeBlock(block, log)) {
      const cost = costOf(text)
      const isOver = (Object.keys(MOST) as (keyof typeof MOST)[]).some(
        (key) => used[key] + cost[key] > MOST[key],
      )
      if (isOver) {
        log.add('too-long')
        return written.join('\n\n')
      }
      for (const key of Object.keys(MOST) as (keyof typeof MOST)[]) used[key] += cost[key]
      written.push(text)
    }
  }
  return written.join('\n\n')
}

function costOf(text: string) {
  return {
    letters: text.length,
    signs: text.match(/[[\]<>*_`&!{}]/g)?.length ?? 0,
    lines: text.split('\n').length + 1,
    listMarks: text.match(/^\s*(?:[-+*>]|\d+[.)])/gm)?.length ?? 0,
  }
}

function writeBlock(block: LessonBlock, log: PasteLog): string[] {
  switch (block.kind) {
    case 'paragraph':
      return writeRuns(block.runs, log)
    case 'heading': {
      const runs = block.runs.map((run) => ({ ...run, isBold: false, isItalic: false, href: null }))
      const [first, ...rest] = writeRuns(runs, log)
      return first === undefined ? [] : [`${'#'.repeat(block.depth)} ${atHeading(first)}`, ...rest]
    }
    case 'figure':
      return [figureText({ name: block.name, alt: plainWords(block.alt) || 'Chưa tả' })]
    case 'steps': {
      const steps = block.steps.flatMap(({ title, runs }) => {
        const lines = writeRuns(runs, log)
        return lines.length > 0
          ? [`<Step title="${plainWords(title)}">\n\n${lines.join('\n\n')}\n\n</Step>`]
          : []
      })
      return steps.length > 0 ? [`<Steps>\n\n${steps.join('\n\n')}\n\n</Steps>`] : []
    }
    case 'list':
      return writeList(block, log)
  }
}

/** Behind the marks of a heading no number begins a list, and signs at the end would be taken for its own. */
function atHeading(words: string): string {
  return words
    .replace(/^(\d{1,9})\\([.)])/, '$1$2')
    .replace(/#+\s*$/, '')
    .trim()
}

/** A list of very many items becomes several: each stays within what a block may hold. */
function writeList(list: ListBlock, log: PasteLog): string[] {
  const items = itemsOf(list, '', 1, log)
  const length = items.reduce((sum, item) => sum + item.length, 0)
  return items.length === 0 ? [] : [items.join(length > LONG_LIST ? '\n\n' : '\n')]
}

function itemsOf({ isOrdered, items }: ListBlock, indent: string, level: number, log: PasteLog): string[] {
  const mark = isOrdered ? '1. ' : '- '
  return items.flatMap(({ runs, below }, at) => {
    const [line, ...further] = writeRuns(runs, log)
    const numbered = isOrdered ? `${at + 1}. ` : mark
    const inner = level < MOST_LEVELS ? `${indent}${' '.repeat(numbered.length)}` : indent
    const lower = below.flatMap((list) =>
      itemsOf(
        level < MOST_LEVELS ? list : { ...list, isOrdered },
        inner,
        Math.min(level + 1, MOST_LEVELS),
        log,
      ),
    )
    if (line === undefined)
      return level < MOST_LEVELS ? below.flatMap((list) => itemsOf(list, indent, level, log)) : lower
    const own = [line, ...further].map((text) => `${indent}${numbered}${text}`)
    const nested = level < MOST_LEVELS && further.length === 0
    return nested && lower.length > 0 ? [[...own, ...lower].join('\n')] : [...own, ...lower]
  })
}

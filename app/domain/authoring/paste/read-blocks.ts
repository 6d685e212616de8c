import { cleanWords } from './clean-words'
import { attribute, childrenOf, type Element, isElement, isText, type Node } from './element'
import { BLOCKS, LEFT } from './html-tags'
import type { LessonBlock, ListBlock, ListItem, PastedPicture, Run } from './lesson-block'
import { wordsOf } from './lesson-block'
import type { PasteLog } from './paste-log'
import { pictureNames } from './picture-names'
import { readLink } from './read-link'
import {
  hasLooks,
  isHidden,
  isWordListMark,
  PLAIN,
  type Style,
  styleWithin,
  wordListLevel,
  wordListMark,
} from './read-styles'
import { readTable } from './read-table'

/** Deeper than any page is built, and far from the end of the stack. */
const MOST_DEPTH = 150
const MOST_LISTS = 12

export type ReadBlocks = { blocks: LessonBlock[]; pictures: PastedPicture[] }

/** Takes a parsed page apart into what lessons are made of. Nothing of the page is run, and nothing it names is fetched. */
export function readBlocks(root: Node, log: PasteLog, takenNames: readonly string[]): ReadBlocks {
  const names = pictureNames(takenNames, log)
  const reader: Reader = { blocks: [], runs: [], log, names, figures: [], listLevel: 0 }
  walk(reader, root, PLAIN, 0)
  flush(reader)
  return { blocks: reader.blocks, pictures: names.pictures }
}

type Reader = {
  blocks: LessonBlock[]
  /** Of the paragraph that is being read. */
  runs: Run[]
  log: PasteLog
  names: ReturnType<typeof pictureNames>
  /** Pictures within a paragraph: they stand after it. */
  figures: LessonBlock[]
  listLevel: number
}

function flush(reader: Reader): void {
  if (wordsOf(reader.runs).trim()) reader.blocks.push({ kind: 'paragraph', runs: reader.runs })
  reader.blocks.push(...reader.figures)
  reader.runs = []
  reader.figures = []
}

function walk(reader: Reader, node: Node, style: Style, depth: number): void {
  if (depth > MOST_DEPTH) reader.log.add('too-deep')
  else if (isText(node)) {
    const text = cleanWords(node.value)
    if (text) reader.runs.push({ text, ...style })
  } else if (isElement(node)) readElement(reader, node, style, depth)
  else for (const child of childrenOf(node)) walk(reader, child, style, depth + 1)
}

function readElement(reader: Reader, element: Element, around: Style, depth: number): void {
  const { tagName } = element
  if (LEFT.has(tagName)) {
    const code = LEFT.get(tagName)
    if (code) reader.log.add(code, tagName)
  } else if (/^#(?:foot|end)note/.test(attribute(element, 'href'))) {
    reader.log.add('note')
  } else if (isHidden(element)) reader.log.add('hidden-text')
  else if (!isWordListMark(element)) {
    if (hasLooks(element)) reader.log.add('looks')
    readShown(reader, element, styleWithin(element, around), depth)
  }
}

function readShown(reader: Reader, element: Element, style: Style, depth: number): void {
  const { tagName } = element
  const into = (within: Style = style) => {
    for (const child of childrenOf(element)) walk(reader, child, within, depth + 1)
  }
  const level = wordListLevel(element)
  if (tagName === 'img') readPicture(reader, element)
  else if (tagName === 'br') flush(reader)
  else if (tagName === 'a') into({ ...style, href: linkOf(reader, element) })
  else if (/^h[1-6]$/.test(tagName) || isTitle(element)) readHeading(reader, element, into)
  else if (tagName === 'table') readTableElement(reader, element, style, depth, into)
  else if ((tagName === 'ul' || tagName === 'ol') && reader.listLevel < MOST_LISTS)
    readList(reader, element, style, depth)
  else if (level !== null) readWordItem(reader, element, level, into)
  else if (!BLOCKS.has(tagName)) into()
  else {
    flush(reader)
    into()
    flush(reader)
  }
}

function readTableElement(
  reader: Reader,
  table: Element,
  style: Style,
  depth: number,
  into: () => void,
): void {
  flush(reader)
  const read = readTable(table, (cell) => within(reader, cell, style, depth), reader.log)
  if (read) reader.blocks.push(...read)
  else into()
  flush(reader)
}

/** Blocks of a part by itself. */
function within(reader: Reader, node: Node, style: Style, depth: number): LessonBlock[] {
  const part: Reader = { ...reader, blocks: [], runs: [], figures: [], listLevel: reader.listLevel + 1 }
  for (const child of childrenOf(node)) walk(part, child, style, depth + 1)
  flush(part)
  return part.blocks
}

function linkOf(reader: Reader, element: Element): string | null {
  const href = attribute(element, 'href')
  if (href === '' || href.startsWith('#')) return null
  const link = readLink(href)
  if (!link) reader.log.add('link', href)
  return link
}

function isTitle(element: Element): boolean {
  return element.tagName === 'p' && /(?:^|\s)MsoTitle(?:\s|$)/.test(attribute(element, 'class'))
}

function readHeading(reader: Reader, element: Element, into: () => void): void {
  flush(reader)
  into()
  const { runs, figures } = reader
  reader.runs = []
  const level = isTitle(element) ? 1 : Number(element.tagName[1])
  if (wordsOf(runs).trim()) reader.blocks.push({ kind: 'heading', depth: level as 2, runs })
  reader.blocks.push(...figures)
  reader.figures = []
}

function readPicture(reader: Reader, element: Element): void {
  const alt = cleanWords(attribute(element, 'alt')).trim()
  const src = attribute(element, 'src')
  const name = reader.names.nameFor(src, alt)
  if (name) reader.figures.push({ kind: 'figure', name, alt })
}

function readList(reader: Reader, element: Element, style: Style, depth: number): void {
  flush(reader)
  const list: ListBlock = { kind: 'list', isOrdered: element.tagName === 'ol', items: [] }
  const after: LessonBlock[] = []
  for (const child of childrenOf(element)) {
    if (isText(child) && !child.value.trim()) continue
    const blocks =
      isElement(child) && child.tagName === 'li'
        ? within(reader, child, style, depth)
        : wrapped(reader, child, style, depth)
    const { item, rest } = asItem(blocks)
    const last = list.items.at(-1)
    // A list straight within a list belongs to the item before it.
    if (wordsOf(item.runs).trim() === '' && last) last.below.push(...item.below)
    else list.items.push(item)
    after.push(...rest)
  }
  if (list.items.length > 0) reader.blocks.push(list)
  reader.blocks.push(...after)
}

function wrapped(reader: Reader, node: Node, style: Style, depth: number): LessonBlock[] {
  const part: Reader = { ...reader, blocks: [], runs: [], figures: [], listLevel: reader.listLevel + 1 }
  walk(part, node, style, depth + 1)
  flush(part)
  return part.blocks
}

/** Paragraphs of an item are one; lists stand below it; what items cannot hold comes after the list. */
function asItem(blocks: readonly LessonBlock[]): { item: ListItem; rest: LessonBlock[] } {
  const item: ListItem = { runs: [], below: [] }
  const rest: LessonBlock[] = []
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.kind === 'heading') {
      if (item.runs.length > 0) item.runs.push({ text: ' ', ...PLAIN })
      item.runs.push(...block.runs)
    } else if (block.kind === 'list') item.below.push(block)
    else rest.push(block)
  }
  return { item, rest }
}

function readWordItem(reader: Reader, element: Element, level: number, into: () => void): void {
  flush(reader)
  into()
  const { runs, figures } = reader
  reader.runs = []
  reader.figures = []
  const isOrdered = /^\s*(?:\d{1,3}|[a-z]{1,4})[.)]/i.test(wordListMark(element))
  const last = reader.blocks.at(-1)
  const isSame = last?.kind === 'list' && (level > 1 || last.isOrdered === isOrdered)
  let list: ListBlock = isSame ? last : { kind: 'list', isOrdered, items: [] }
  if (!isSame) reader.blocks.push(list)
  for (let step = 1; step < Math.min(level, 3); step++) {
    const item: ListItem | undefined = list.items.at(-1)
    if (!item) break
    const below: ListBlock = item.below.at(-1) ?? { kind: 'list', isOrdered, items: [] }
    if (item.below.length === 0) item.below.push(below)
    list = below
  }
  if (wordsOf(runs).trim()) list.items.push({ runs, below: [] })
  reader.blocks.push(...figures)
}

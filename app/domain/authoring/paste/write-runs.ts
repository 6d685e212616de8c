import type { Run } from './lesson-block'
import { wordsOf } from './lesson-block'
import type { PasteLog } from './paste-log'

/** A line of a lesson holds no more (lessons/source/limits): further on, words go on in the next paragraph. */
const MOST_LETTERS = 900
const MOST_SIGNS = 36
const SIGNS = /[[\]<>*_`&!{}]/g

/** Runs as lines of Markdown, each one paragraph: more than one only when there are too many words for one. */
export function writeRuns(runs: readonly Run[], log: PasteLog): string[] {
  return split(joined(runs)).flatMap((line) => {
    const written = writeLine(line)
    if (isWithin(written)) return written === '' ? [] : [written]
    const plain = writeLine([{ text: wordsOf(line), isBold: false, isItalic: false, href: null }])
    if (isWithin(plain)) return [plain]
    log.add('signs', wordsOf(line))
    return [
      escapeStart(wordsOf(line).replace(SIGNS, '').replaceAll('\\', '').replace(/\s+/g, ' ').trim()),
    ].filter(Boolean)
  })
}

function isWithin(line: string): boolean {
  return (line.match(SIGNS)?.length ?? 0) <= MOST_SIGNS && line.length < 1_900
}

/** Neighbours of one kind become one, spaces at the ends go. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    const text = last === undefined || / $/.test(last.text) ? run.text.replace(/^ /, '') : run.text
    if (text === '') continue
    const isSame =
      last && last.isBold === run.isBold && last.isItalic === run.isItalic && last.href === run.href
    if (isSame) last.text += text
    else all.push({ ...run, text })
  }
  const last = all.at(-1)
  if (last) last.text = last.text.trimEnd()
  return all.filter(({ text }) => text !== '')
}

function split(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]]
  let room = MOST_LETTERS
  for (const run of runs) {
    let { text } = run
    while (text.length > room) {
      const end = breakAt(text, room)
      if (end > 0) lines.at(-1)?.push({ ...run, text: text.slice(0, end).trimEnd() })
      text = text.slice(end).trimStart()
      lines.push([])
      room = MOST_LETTERS
    }
    if (text) lines.at(-1)?.push({ ...run, text })
    room -= text.length
  }
  return lines.filter((line) => wordsOf(line).trim() !== '')
}

/** After a sentence, else between words, else anywhere but within a letter; 0 where nothing fits any more. */
function breakAt(text: string, room: number): number {
  const piece = text.slice(0, Math.max(0, room))
  const sentence = Math.max(...['. ', '! ', '? ', '… '].map((end) => piece.lastIndexOf(end) + 1))
  if (sentence > 0) return sentence
  const space = piece.lastIndexOf(' ')
  if (space > 0) return space
  if (room < MOST_LETTERS) return 0
  return /[\ud800-\udbff]$/.test(piece) ? piece.length - 1 : piece.length
}

function writeLine(runs: readonly Run[]): string {
  let line = ''
  let isMarked = false // the run before ends with a mark, and no space
  for (const [at, run] of runs.entries()) {
    const next = runs[at + 1]?.text[0] ?? ' '
    const written = writeRun(run, line.at(-1) ?? ' ', next, isMarked)
    isMarked = /[*)]$/.test(written) && written !== escapeWords(run.text)
    line += written
  }
  return escapeStart(line.trim())
}

function writeRun(run: Run, before: string, after: string, isMarkedBefore: boolean): string {
  const [, lead = '', core = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? []
  if (core === '') return run.text
  const mark = `${run.isBold ? '**' : ''}${run.isItalic ? '*' : ''}`
  const mayMark =
    mark !== '' &&
    !(isMarkedBefore && lead === '') &&
    opens(lead ? ' ' : before, core) &&
    opens(trail ? ' ' : after, [...core].reverse().join(''))
  const words = escapeWords(core)
  const inner = mayMark ? `${mark}${words}${mark}` : words
  return `${lead}${run.href ? `[${inner}](${run.href})` : inner}${trail}`
}

/** May a mark stand between them? One before a sign needs a space or a sign on its other side. */
function opens(outside: string, core: string): boolean {
  const isSign = /^[\p{P}\p{S}]/u.test(core)
  return !isSign || /[\s\p{P}\p{S}]/u.test(outside)
}

function escapeWords(text: string): string {
  return text
    .replace(/[\\`*[\]{}<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#|\w+;)/g, '\\&')
}

/** What would begin a heading, a list, a quotation, a line or a program. */
function escapeStart(line: string): string {
  return line
    .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
    .replace(/^>/, '\\>')
    .replace(/^([-+])(?=\s|$)/, '\\$1')
    .replace(/^(~{3,})/, '\\$1')
    .replace(/^([-=]{2,}[-=\s]*)$/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(import|export)(?![\p{L}\p{N}])/u, (word) => word[0]?.toUpperCase() + word.slice(1))
}

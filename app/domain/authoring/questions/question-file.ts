import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml'
import { parseYamlText } from '~/domain/lessons/parse-yaml-text'
import type { WrittenQuestion } from '../written-question'
import { readWritten } from './read-written'

/** One question with its place in the file: `text` is all of it, with the remarks above it and the empty lines below. */
export type QuestionChunk = {
  text: string
  /** Lines of the file that it takes, both counted from 1. */
  from: number
  to: number
  /** Null when its kind is none of ours. */
  question: WrittenQuestion | null
}

/** questions.yaml taken apart so that each question can be changed, moved or left out while the others keep every byte. */
export type QuestionFile = { head: string; chunks: QuestionChunk[] }

export const YAML = { version: '1.2', schema: 'core', merge: false, prettyErrors: false } as const

/** Null for a text that cannot be read as a list of questions at all. */
export function readQuestionFile(text: string): QuestionFile | null {
  if (withoutRemarks(text) === '' || withoutRemarks(text) === '[]')
    return { head: keptRemarks(text), chunks: [] }
  const found = findQuestions(text)
  if (!found) return null
  const { starts, maps } = found
  let from = 1
  let at = 0
  const chunks = starts.map((start, i) => {
    const own = text.slice(start, starts[i + 1])
    from += linesIn(text.slice(at, start))
    at = start
    return { text: own, from, to: from + linesIn(own.trimEnd()), question: readWritten(maps[i]?.toJSON()) }
  })
  return { head: text.slice(0, starts[0]), chunks }
}

export function joinQuestionFile({ head, chunks }: QuestionFile): string {
  return chunks.reduce((text, chunk) => withLineEnd(text) + chunk.text, head)
}

/** A file may end without a line end; what follows begins on a line of its own. */
function withLineEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

function withoutRemarks(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/^[ \t]*#.*$/gm, '')
    .trim()
}

function keptRemarks(text: string): string {
  const kept = text.replace(/^[ \t]*\[[ \t]*\][ \t]*$/m, '')
  return kept.trim() === '' ? '' : withLineEnd(kept)
}

type Indicators = { start: { type: string; offset: number }[] }[]

/** Far more than a lesson has; a file with more is not taken apart. */
const MOST_QUESTIONS = 600

/** The questions, and where each begins: at its dash, or at the remarks right above it. */
function findQuestions(text: string): { starts: number[]; maps: YAMLMap[] } | null {
  if (dashesAtStart(text) > MOST_QUESTIONS) return null
  const contents = parseYamlText(text)?.contents
  if (!isSeq(contents) || contents.flow) return null
  const maps = contents.items.filter(isMap) as YAMLMap[]
  if (maps.length !== contents.items.length || maps.length > MOST_QUESTIONS) return null
  const tokens = (contents as YAMLSeq & { srcToken?: { items?: Indicators } }).srcToken?.items ?? []
  const dashes = tokens.flatMap(
    ({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? [],
  )
  if (dashes.length !== maps.length) return null
  return { maps, starts: dashes.map((dash) => aboveRemarks(text, text.lastIndexOf('\n', dash - 1) + 1)) }
}

/** As many as the first line with one is indented: counted before anything is parsed. */
function dashesAtStart(text: string): number {
  const indent = /^([ \t]*)-/m.exec(text)?.[1] ?? ''
  return text.split('\n').filter((line) => line.startsWith(`${indent}-`)).length
}

function aboveRemarks(text: string, lineStart: number): number {
  let start = lineStart
  while (start > 0) {
    const before = text.lastIndexOf('\n', start - 2) + 1
    if (!/^[ \t]*#/.test(text.slice(before, start))) break
    start = before
  }
  return start
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}

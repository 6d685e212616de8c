import { isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml'
import { z } from 'zod'
import { readYamlText } from '~/domain/lessons/read-yaml-text'
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

/** Anything that the strict reader of content takes for a list of groups; what stands in the groups is judged later. */
const listSchema = z.array(z.record(z.string(), z.unknown()))

/** Null for a text that cannot be read as a list of questions at all. */
export function readQuestionFile(text: string): QuestionFile | null {
  if (withoutRemarks(text) === '' || withoutRemarks(text) === '[]')
    return { head: keptRemarks(text), chunks: [] }
  if (!readYamlText(text, listSchema)) return null
  const starts = startsOf(text)
  if (!starts) return null
  const chunks = starts.map((start, at) => {
    const own = text.slice(start, starts[at + 1])
    const from = lineOf(text, start)
    return {
      text: own,
      from,
      to: from + Math.max(0, own.trimEnd().split('\n').length - 1),
      question: questionOf(own),
    }
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

/** Where each question begins: at its dash, or at the remarks right above it. */
function startsOf(text: string): number[] | null {
  const { contents, errors } = parseDocument(text, { ...YAML, keepSourceTokens: true })
  if (errors.length > 0 || !isSeq(contents) || contents.flow || !contents.items.every(isMap)) return null
  const tokens = (contents as YAMLSeq & { srcToken?: { items?: Indicators } }).srcToken?.items ?? []
  const dashes = tokens.flatMap(
    ({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? [],
  )
  if (dashes.length !== contents.items.length) return null
  return dashes.map((dash) => aboveRemarks(text, text.lastIndexOf('\n', dash - 1) + 1))
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

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function questionOf(chunk: string): WrittenQuestion | null {
  const { contents } = parseDocument(chunk, YAML)
  const map = isSeq(contents) ? contents.items[0] : null
  return isMap(map) ? readWritten(map.toJSON()) : null
}

import { Document, isMap, isScalar, isSeq, parseDocument, Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { QuestionKind } from '~/domain/lessons/question'
import type { WrittenQuestion } from '../written-question'
import { YAML } from './question-file'
import { readWritten } from './read-written'

/** The strict reader refuses lines of 2,000 letters; as long as none comes near, lines stay whole. */
const MOST_IN_LINE = 1_500
const FOLDED_WIDTH = 120

const KEYS_OF: Readonly<Record<QuestionKind, readonly string[]>> = {
  single: ['options'],
  multiple: ['options'],
  order: ['items', 'why'],
  match: ['pairs', 'why'],
  number: ['answer', 'tolerance', 'unit', 'mistakes', 'why'],
  text: ['accept', 'mistakes', 'why'],
}
const COMMON = [
  'id',
  'kind',
  'skill',
  'difficulty',
  'use',
  'objective',
  'mistake',
  'scenario',
  'prompt',
  'review',
  'explain',
]

/**
 * A question's part of questions.yaml with what it says now. What did not change keeps its node, and with it its remarks and its
 * way of quoting; a new part is written as the built-in lessons are. `before` is '' for a new question.
 */
export function writeQuestion(before: string, question: WrittenQuestion): string {
  const parsed = before.trim() === '' ? null : parseDocument(before, YAML)
  const old = parsed && isSeq(parsed.contents) ? parsed.contents.items[0] : null
  const document = parsed && isMap(old) ? parsed : new Document([{}], YAML)
  const map = (document.contents as YAMLSeq).items[0] as YAMLMap
  const known = isMap(old) ? readWritten(old.toJSON()) : null
  const keys = [...COMMON, ...KEYS_OF[question.kind]]
  for (const [at, key] of keys.entries()) {
    const value = saidBy(question, key)
    if (known?.kind === question.kind && isSame(value, saidBy(known, key))) continue
    put(document, map, { key, value, after: keys.slice(0, at) })
  }
  const whole = document.toString({ lineWidth: 0 })
  const isLong = whole.split('\n').some((line) => line.length > MOST_IN_LINE)
  return placed(isLong ? document.toString({ lineWidth: FOLDED_WIDTH }) : whole, before)
}

/** What stands behind a key; undefined where it is left out. */
function saidBy(question: WrittenQuestion, key: string): unknown {
  switch (key) {
    case 'scenario':
      return question.isScenario || undefined
    case 'objective':
    case 'answer':
    case 'tolerance':
      return asNumber(question[key])
    case 'options':
      return question.options.map(({ id, text, isRight, why }) => ({
        ...{ id, text, ...(isRight ? { right: true } : {}), ...(why === '' ? {} : { why }) },
      }))
    case 'items':
    case 'pairs':
      return question[key]
    case 'accept':
    case 'mistakes':
      return question[key].length > 0 ? question[key] : undefined
    default:
      return question[key as 'prompt'] || undefined
  }
}

/** As a number where it is one and comes back the same, otherwise as it was typed. */
function asNumber(typed: string): number | string | undefined {
  if (typed === '') return undefined
  const number = Number(typed)
  return Number.isFinite(number) && String(number) === typed ? number : typed
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function put(
  document: Document,
  map: YAMLMap,
  { key, value, after }: { key: string; value: unknown; after: string[] },
) {
  if (value === undefined) return void map.delete(key)
  const old = map.get(key, true)
  if (typeof value !== 'object' && isScalar(old)) {
    if (typeof value !== typeof old.value) map.set(key, new Scalar(value))
    else old.value = value
    return
  }
  const node = Array.isArray(value) ? rows(document, value) : new Scalar(value)
  if (map.has(key)) return void map.set(key, node)
  const pair = document.createPair(key, node)
  const before = map.items.findLastIndex(({ key: each }) =>
    after.includes(String(isScalar(each) ? each.value : each)),
  )
  map.items.splice(before + 1, 0, pair as never)
}

/** One line for each row, as in the built-in lessons: `- { id: a, text: "..." }`. */
function rows(document: Document, list: readonly unknown[]): YAMLSeq {
  const node = document.createNode(list) as YAMLSeq
  const isWords = list.every((row) => typeof row === 'string')
  node.flow = isWords
  for (const item of node.items) {
    if (isScalar(item)) item.type = Scalar.QUOTE_DOUBLE
    if (!isMap(item)) continue
    item.flow = true
    for (const { key, value } of item.items)
      if (isScalar(value) && typeof value.value === 'string' && !(isScalar(key) && key.value === 'id'))
        value.type = Scalar.QUOTE_DOUBLE
  }
  return node
}

/** With the indentation, the line ends and the empty lines that stood there before. */
function placed(written: string, before: string): string {
  const indent = /^([ \t]*)-/m.exec(before)?.[1] ?? ''
  const lineEnd = before.includes('\r\n') ? '\r\n' : '\n'
  const own = written
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join(lineEnd)
  const rest = /\s*$/.exec(before)?.[0] ?? ''
  return own + (before.trim() === '' ? lineEnd : rest)
}

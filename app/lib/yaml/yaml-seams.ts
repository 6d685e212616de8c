import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLSeq } from 'yaml'
import type { YamlPath } from './plain-value'
import { blockYaml, needsLines, oneLineYaml } from './render-yaml'

// Where YAML can be cut without touching its neighbours. Each cut gives the text back as it was when there is no such place.

export function addPair(text: string, path: YamlPath, key: string, value: unknown): string {
  const map = nodeAt(text, path)
  const last = isMap(map) ? map.items.at(-1) : undefined
  const end = last && endOf(last)
  if (!isMap(map) || end === undefined) return text
  if (isInFlow(text, path)) return splice(text, end, end, `, ${oneLineYaml(key)}: ${oneLineYaml(value)}`)
  const column = columnOf(text, startOf(map.items[0]))
  return insertLine(text, end, ' '.repeat(column) + pairText(key, value, column))
}

function pairText(key: string, value: unknown, column: number): string {
  const name = oneLineYaml(key)
  if (!needsLines(value)) return `${name}: ${oneLineYaml(value)}`
  return `${name}:\n${' '.repeat(column + 2)}${blockYaml(value, column + 2)}`
}

export function dropPair(text: string, path: YamlPath, key: string): string {
  const map = nodeAt(text, path)
  if (!isMap(map)) return text
  const at = map.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key)
  const pair = map.items[at]
  const start = (pair?.key as Node | undefined)?.range?.[0]
  const end = pair && endOf(pair)
  if (!pair || start === undefined || end === undefined) return text
  const next = (map.items[at + 1]?.key as Node | undefined)?.range?.[0]
  if (next !== undefined) return splice(text, start, next, '')
  if (!isInFlow(text, path)) return splice(text, lineStart(text, start), lineEnd(text, end), '')
  const before = map.items[at - 1]
  return splice(text, (before && endOf(before)) ?? start, end, '')
}

export function addItem(text: string, path: YamlPath, at: number, value: unknown): string {
  const list = nodeAt(text, path)
  if (!isSeq(list)) return text
  const last = (list.items.at(-1) as Node | undefined)?.range
  const next = (list.items[at] as Node | undefined)?.range
  if (isInFlow(text, path)) {
    if (next) return splice(text, next[0], next[0], `${oneLineYaml(value)}, `)
    return last ? splice(text, last[1], last[1], `, ${oneLineYaml(value)}`) : text
  }
  const marks = marksOf(text, list)
  const column = columnOf(text, marks[0] ?? 0)
  const body = needsLines(value) ? blockYaml(value, column + 2) : oneLineYaml(value)
  const mark = marks[at]
  if (mark !== undefined) return splice(text, mark, mark, `- ${body}\n${' '.repeat(column)}`)
  return last ? insertLine(text, last[1], `${' '.repeat(column)}- ${body}`) : text
}

export function dropItem(text: string, path: YamlPath, at: number): string {
  const list = nodeAt(text, path)
  if (!isSeq(list)) return text
  const own = (list.items[at] as Node | undefined)?.range
  const next = (list.items[at + 1] as Node | undefined)?.range
  if (!own) return text
  if (isInFlow(text, path)) {
    if (next) return splice(text, own[0], next[0], '')
    return splice(text, (list.items[at - 1] as Node | undefined)?.range?.[1] ?? own[0], own[1], '')
  }
  const marks = marksOf(text, list)
  const [mark, after] = [marks[at] ?? own[0], marks[at + 1]]
  if (after !== undefined) return splice(text, mark, after, '')
  return splice(text, lineStart(text, mark), lineEnd(text, own[1]), '')
}

export function replaceNode(text: string, path: YamlPath, value: unknown): string {
  const node = nodeAt(text, path)
  if (!node?.range) return text
  const [start] = node.range
  const end = start + text.slice(start, node.range[1]).trimEnd().length
  const quoted = isScalar(node) && node.type === 'QUOTE_DOUBLE' && typeof value === 'string'
  const line = quoted ? JSON.stringify(value) : oneLineYaml(value)
  const parent = path.length > 0 ? nodeAt(text, path.slice(0, -1)) : null
  if (path.length === 0 || isInFlow(text, path.slice(0, -1)) || (end > start && !isCollection(node))) {
    const isPlain = !needsLines(value) || path.length === 0 || isInFlow(text, path.slice(0, -1))
    if (isPlain) return splice(text, start, end, line)
  }
  if (isSeq(parent)) {
    const mark = marksOf(text, parent)[Number(path.at(-1))] ?? start
    const column = columnOf(text, mark)
    return splice(text, mark + 1, end, ` ${needsLines(value) ? blockYaml(value, column + 2) : line}`)
  }
  const key = isMap(parent) ? (pairOf(parent.items, path.at(-1))?.key as Node) : null
  if (!key?.range) return text
  const name = String(path.at(-1))
  return splice(
    text,
    key.range[0],
    Math.max(end, afterColon(text, key.range[1])),
    pairText(name, value, columnOf(text, key.range[0])),
  )
}

function afterColon(text: string, from: number): number {
  return text.indexOf(':', from) + 1
}

/** Where the dashes of a list in lines stand: each is the last sign before its item. */
function marksOf(text: string, list: YAMLSeq): number[] {
  return list.items.map((item) => {
    let at = ((item as Node).range?.[0] ?? 0) - 1
    while (at > 0 && /\s/.test(text[at] ?? '')) at--
    return at
  })
}

function startOf(pair: Pair | undefined): number {
  return (pair?.key as Node | undefined)?.range?.[0] ?? 0
}

function endOf({ key, value }: Pair): number | undefined {
  return (value as Node | null)?.range?.[1] ?? (key as Node).range?.[1]
}

function isInFlow(text: string, path: YamlPath): boolean {
  const document = parse(text)
  return [...path.keys(), path.length].some((length) => {
    const node = document.getIn(path.slice(0, length), true)
    return isCollection(node) && node.flow === true
  })
}

function nodeAt(text: string, path: YamlPath): Node | null {
  const document = parse(text)
  return (path.length === 0 ? document.contents : (document.getIn(path, true) as Node | null)) ?? null
}

export function pairOf(items: readonly Pair[], key: unknown): Pair | undefined {
  return items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

let lately: { text: string; document: ReturnType<typeof parseDocument> } | null = null

export function parse(text: string) {
  if (lately?.text === text) return lately.document
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
  })
  lately = { text, document }
  return document
}

export function readAll(text: string): unknown {
  const document = parse(text)
  return document.errors.length > 0 ? undefined : document.toJS()
}

export function read(text: string, path: YamlPath): unknown {
  return path.reduce((node, key) => (node as Record<string, unknown> | undefined)?.[key], readAll(text))
}

function insertLine(text: string, after: number, line: string): string {
  const at = lineEnd(text, after)
  const gap = at > 0 && text[at - 1] !== '\n' ? '\n' : ''
  return splice(text, at, at, `${gap}${line}\n`)
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function lineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

function columnOf(text: string, at: number): number {
  return at - lineStart(text, at)
}

export function splice(text: string, from: number, to: number, put: string): string {
  return text.slice(0, from) + put + text.slice(to)
}

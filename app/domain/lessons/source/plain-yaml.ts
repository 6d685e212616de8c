import { type Document, isAlias, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { Place } from '../problem'
import { checkText, type Finding, placeAt } from './check-text'
import { MAX_FINDINGS, MAX_LINE_LENGTH } from './limits'

export type PlainYaml = { document: Document.Parsed; at: (offset: number) => Place }

const MAX_DEPTH = 20
const START: Place = { line: 1, column: 1 }
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype', '<<']

/** Parses YAML that is maps, lists, texts and numbers and nothing else: no tags, anchors, aliases, merges or directives. */
export function parsePlainYaml(text: string, keepSourceTokens = false): PlainYaml | Finding[] {
  const unreadable = [...checkText(text), ...checkShape(text)]
  if (unreadable.length) return unreadable
  const lines = new LineCounter()
  const document = parse(text, lines, keepSourceTokens)
  if (!document) return [finding(START, 'Không đọc được tệp này. Hãy xem lại cách thụt dòng và dấu ngoặc.')]
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const broken = checkSyntax(document, at)
  const findings = broken.length ? broken : checkPlainness(document, at)
  return findings.length ? findings : { document, at }
}

/** What would make the parser itself go deep: brackets and list marks one inside the other. */
function checkShape(text: string): Finding[] {
  for (const [i, line] of text.split('\n').entries()) {
    const place = { line: i + 1, column: 1 }
    if (line.length > MAX_LINE_LENGTH) {
      return [tooDeep(place, `Dòng dài hơn ${MAX_LINE_LENGTH} ký tự. Hãy ngắt thành nhiều dòng.`)]
    }
    if (/^[\s?:-]{60}/.test(line)) return [tooDeep(place)]
    if (line.startsWith('%')) return [finding(place, 'Không dùng dòng bắt đầu bằng dấu %. Hãy xoá dòng ấy.')]
  }
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '[' || text[i] === '{') depth++
    else if (text[i] === ']' || text[i] === '}') depth--
    if (depth > MAX_DEPTH) return [tooDeep(placeAt(text, i))]
  }
  return []
}

function tooDeep(place: Place, message = 'Danh sách lồng nhau quá sâu. Hãy viết phẳng hơn.'): Finding {
  return { ...place, rule: 'nesting', message }
}

function parse(text: string, lineCounter: LineCounter, keepSourceTokens: boolean): Document.Parsed | null {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      lineCounter,
      keepSourceTokens,
      prettyErrors: false,
    })
  } catch {
    return null // deeper than the parser can go
  }
}

function checkSyntax(document: Document.Parsed, at: PlainYaml['at']): Finding[] {
  return document.errors
    .map(({ code, pos }) => finding(at(pos[0]), `Viết sai cách (${code}). Hãy ${REPAIRS[code] ?? LAYOUT}.`))
    .filter(({ line }, i, all) => all.findIndex((other) => other.line === line) === i) // the rest follows from it
    .slice(0, MAX_FINDINGS)
}

const LAYOUT = 'xem lại thụt dòng và dấu hai chấm; đặt câu có dấu “: ” trong ngoặc kép'
const REPAIRS: Record<string, string> = {
  DUPLICATE_KEY: 'giữ một khoá, hoặc đổi tên: trong một nhóm, mỗi khoá chỉ đứng một lần',
  MISSING_CHAR: 'viết thêm dấu đóng: ngoặc kép, ] hoặc }',
}

/** The first thing that is more than maps, lists, texts and numbers. */
function checkPlainness(document: Document.Parsed, at: PlainYaml['at']): Finding[] {
  const found: Finding[] = []
  const refuse = (node: unknown, message: string) => {
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0
    found.push(finding(at(offset), message))
    return visit.BREAK
  }
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node) || node.anchor) {
        return refuse(
          node,
          'Không dùng dấu & và * để lặp lại nội dung. Hãy viết đầy đủ, đặt chữ trong ngoặc kép.',
        )
      }
      if (node.tag) return refuse(node, 'Không dùng thẻ bắt đầu bằng dấu !. Hãy đặt chữ trong ngoặc kép.')
    },
    Pair: (_key, { key }) => {
      if (!isScalar(key) || typeof key.value !== 'string') {
        return refuse(key, 'Tên khoá phải là một chữ đơn giản. Hãy bỏ dấu ngoặc và dấu ? ở đầu.')
      }
      if (FORBIDDEN_KEYS.includes(key.value)) {
        return refuse(key, `Không được dùng khoá ${key.value}. Hãy xoá dòng này.`)
      }
    },
  })
  return found
}

function finding(place: Place, message: string): Finding {
  return { ...place, rule: 'yaml', message }
}

import { Parser } from 'saxen'
import type { BankRefusal } from '../../bank-finding'
import { BANK_LIMITS } from '../bank-limits'
import { decodeXml, type XmlNode } from './xml-node'

export type QuizQuestion = { line: number; node: XmlNode }

/** Attributes that are read; others are not looked at, however many a tag has. */
const WITH_ATTRIBUTES = new Set([
  'question',
  'answer',
  'questiontext',
  'generalfeedback',
  'feedback',
  'subquestion',
])
const COMBINED = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback']
const MOST_NODES = 200_000

/**
 * The <question> elements of a Moodle quiz. The parser knows no declarations: a file with a DOCTYPE is refused before any of
 * it is used, and nothing is fetched or expanded. Embedded files are noticed, their bytes not kept.
 */
export function parseQuiz(
  xml: string,
  most: number,
): { questions: QuizQuestion[] } | { refusal: BankRefusal } {
  const questions: QuizQuestion[] = []
  const lineOf = lineFinder(xml)
  const parser = new Parser()
  let refusal: BankRefusal | null = null
  let open: XmlNode[] = []
  let depth = 0
  let nodes = 0
  let isQuiz = false
  const refuse = (reason: BankRefusal) => {
    refusal ??= reason
    parser.stop()
  }
  parser.on('attention', () => refuse('xml-with-entities'))
  parser.on('error', () => refuse('broken-xml'))
  parser.on('comment', (text) => lineOf.skip('<!--', text.length))
  parser.on('openTag', (name, attributes) => {
    depth++
    nodes++
    if (depth > BANK_LIMITS.depth || nodes > MOST_NODES) return refuse('broken-xml')
    if (depth === 1) {
      isQuiz = name === 'quiz'
      if (!isQuiz) refuse('not-a-bank')
      return
    }
    if (depth === 2 && name !== 'question') return
    const parent = open.at(-1)
    if (depth > 2 && !parent) return
    const isRead = WITH_ATTRIBUTES.has(name) || COMBINED.includes(name)
    const node: XmlNode = { name, attributes: isRead ? attributes() : {}, children: [], text: '' }
    if (parent) parent.children.push(node)
    else {
      if (questions.length > most) return parser.stop()
      questions.push({ line: lineOf.next('<question'), node })
    }
    open.push(node)
  })
  parser.on('closeTag', () => {
    depth--
    if (depth < open.length + 1) open = open.slice(0, Math.max(0, depth - 1))
  })
  const add = (text: string) => {
    const node = open.at(-1)
    const isBytes = node?.name === 'file' || node?.name === 'image_base64'
    if (node && !isBytes && node.text.length <= BANK_LIMITS.rawLetters) node.text += text
  }
  parser.on('text', (text) => add(decodeXml(text)))
  parser.on('cdata', (text) => {
    lineOf.skip('<![CDATA[', text.length)
    add(text)
  })
  parser.parse(xml)
  if (refusal) return { refusal }
  return isQuiz ? { questions } : { refusal: 'not-a-bank' }
}

/** Follows the parser through the text to know in which line a question begins; what stands in remarks and CDATA is passed by. */
function lineFinder(xml: string) {
  let at = 0
  let line = 1
  let nextBreak = xml.indexOf('\n')
  const moveTo = (target: number) => {
    while (nextBreak >= 0 && nextBreak < target) {
      line++
      nextBreak = xml.indexOf('\n', nextBreak + 1)
    }
    at = Math.max(at, target)
  }
  return {
    skip: (sign: string, length: number) => {
      const found = xml.indexOf(sign, at)
      if (found >= 0) moveTo(found + sign.length + length)
    },
    next: (sign: string) => {
      const found = xml.indexOf(sign, at)
      if (found >= 0) moveTo(found)
      const here = line
      if (found >= 0) moveTo(found + sign.length)
      return here
    },
  }
}

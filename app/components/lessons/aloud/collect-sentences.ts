import { splitSentences } from '~/lib/split-sentences'

/** A part of a text node of the page. */
export type Piece = { node: Text; start: number; end: number }

export type Sentence = {
  /** As it is written, with what a listener needs to be told beside it ("Bước 2: ..."). */
  text: string
  /** Where it stands; nothing for a picture. */
  pieces: Piece[]
  element: Element
}

/** What is listened to in a lesson: its head and its text. Question forms stand between, the sources behind. */
const LESSON = '.lesson-head h1, .lead, .goals, .text[data-revision]'
const SKIPPED = 'svg, script, input, select, textarea, [hidden], [data-listen], .src'
const BLOCKS =
  'blockquote,br,button,div,figcaption,figure,h1,h2,h3,h4,hr,label,legend,li,ol,p,section,small,td,th,ul'
/** Said before what follows them: who speaks, which belief, which question. */
const LEADS = '.say-line > b, .pair b, .q-number'

export function lessonSentences(article: Element): Sentence[] {
  return collectSentences(article.querySelectorAll(LESSON))
}

/** The sentences of these parts of the page, in their order. */
export function collectSentences(roots: Iterable<Element>): Sentence[] {
  const sentences: Sentence[] = []
  let run: Text[] = []
  let before = ''
  let lead: Piece[] = []

  const flush = (isLead = false) => {
    const nodes = run
    run = []
    const text = nodes.map((node) => node.data).join('')
    if (!/[\p{L}\d]/u.test(text)) return
    if (isLead) {
      before += `${text.trim()}: `
      lead.push(...piecesOf(nodes, 0, text.length))
      return
    }
    for (const { start, end } of splitSentences(text)) {
      const pieces = [...lead, ...piecesOf(nodes, start, end)]
      const element = pieces[0]?.node.parentElement
      if (element) sentences.push({ text: before + text.slice(start, end), pieces, element })
      before = ''
      lead = []
    }
  }

  const walk = (node: Node) => {
    if (node instanceof Text) run.push(node)
    if (!(node instanceof Element) || node.matches(SKIPPED)) return
    if (node instanceof HTMLImageElement) {
      flush()
      const isTold = node.parentElement?.querySelector('figcaption')
      if (!isTold && node.alt) sentences.push({ text: `Hình: ${node.alt}`, pieces: [], element: node })
      return
    }
    const isLead = node.matches(LEADS)
    const isBlock = isLead || node.matches(BLOCKS)
    if (isBlock) flush()
    before += announced(node)
    for (const child of node.childNodes) walk(child)
    if (isBlock) flush(isLead)
  }
  for (const root of roots) walk(root)
  return sentences
}

/** What a listener cannot see: the number of a step, that a picture is meant, that a box warns. */
function announced(element: Element): string {
  if (element.matches('.steps > li')) return `Bước ${placeOf(element)}: `
  if (element.matches('ol:not([class]) > li')) return `${placeOf(element)}: `
  if (element.matches('.warn > h3')) return 'Cảnh báo: '
  return element.matches('figcaption') ? 'Hình: ' : ''
}

function placeOf(item: Element): number {
  return [...(item.parentElement?.children ?? [])].indexOf(item) + 1
}

function piecesOf(nodes: Text[], start: number, end: number): Piece[] {
  let passed = 0
  return nodes.flatMap((node) => {
    const [from, to] = [Math.max(start - passed, 0), Math.min(end - passed, node.length)]
    passed += node.length
    return from < to ? [{ node, start: from, end: to }] : []
  })
}

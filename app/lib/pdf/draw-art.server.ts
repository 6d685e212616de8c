import { readFileSync } from 'node:fs'
import path from 'node:path'

type Step =
  | { kind: 'open'; transform: string }
  | { kind: 'close' }
  | { kind: 'path'; look: string; transform: string; d: string }

// The server always runs from the repository's root; a path relative to this file would break once it is bundled.
const FOLDER = path.join(process.cwd(), 'app/lib/pdf/art')

const FILLS: Record<string, string> = {
  'f-paper': '#FFFDF8',
  'f-wall': '#F6E3BE',
  'f-clay': '#D9A07C',
  'f-leaf': '#BCD2B8',
  'f-green': '#0F5D46',
  'f-mari': '#F2A33A',
  'f-lit': '#FFB938',
  'f-dim': '#D8D6CB',
  'f-ink': '#1F2421',
  'f-skin': '#F0CBA4',
  'f-mist': '#E9EEDD',
  'f-hair': '#1F2421',
  'f-words': '#FFFDF8',
}
const INK = '#1F2421'
const LINE = 1.75
const DETAIL = 1.1

const read = new Map<string, Step[]>()

/**
 * Draws art/<name>.svg with its corner at the current origin. Only what our own drawings use is understood: paths and
 * groups with move, scale and turn. Lines keep their width however the art is scaled, as on the page.
 */
export function drawArt(doc: PDFKit.PDFDocument, name: 'frame' | 'gate' | 'lane', scale = 1): void {
  const scales = [scale]
  doc.save().scale(scale).lineCap('round').lineJoin('round')
  for (const step of stepsOf(name)) {
    if (step.kind === 'close') {
      doc.restore()
      scales.pop()
      continue
    }
    doc.save()
    const current = (scales.at(-1) ?? 1) * transform(doc, step.transform)
    if (step.kind === 'open') {
      scales.push(current)
      continue
    }
    paint(doc.path(step.d), step.look, current)
    doc.restore()
  }
  doc.restore()
}

function paint(shape: PDFKit.PDFDocument, look: string, scale: number): void {
  const fill = FILLS[look]
  if (fill) shape.fill(fill)
  else shape.lineWidth((look === 'l t' ? DETAIL : LINE) / scale).stroke(INK)
}

/** Applies an SVG transform and returns the scale it brings. */
function transform(doc: PDFKit.PDFDocument, text: string): number {
  let scale = 1
  for (const [, name, list = ''] of text.matchAll(/(translate|scale|rotate)\(([^)]*)\)/g)) {
    const [a = 0, b] = list.split(/[\s,]+/).map(Number)
    if (name === 'translate') doc.translate(a, b ?? 0)
    else if (name === 'rotate') doc.rotate(a)
    else {
      doc.scale(a, b ?? a)
      scale *= Math.abs(a)
    }
  }
  return scale
}

function stepsOf(name: string): Step[] {
  const known = read.get(name)
  if (known) return known
  const svg = readFileSync(path.join(FOLDER, `${name}.svg`), 'utf8')
  const steps = [...svg.matchAll(/<(g|path|\/g)\b([^>]*)>/g)].map(([, tag, attributes = '']): Step => {
    if (tag === '/g') return { kind: 'close' }
    const value = (key: string) => new RegExp(`(?:^| )${key}="([^"]*)"`).exec(attributes)?.[1] ?? ''
    if (tag === 'g') return { kind: 'open', transform: value('transform') }
    return { kind: 'path', look: value('class'), transform: value('transform'), d: value('d') }
  })
  read.set(name, steps)
  return steps
}

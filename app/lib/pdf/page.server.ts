import { printable, STROKES, withoutStrokes } from './rare-letters'
import { fitSize, type Run } from './set-text'

type Place = { x: number /** Baseline of the first line. */; y: number; colour?: string }
type Fitted = Place & { width: number; from: number; to: number; lines: number }
type Fixed = Place & { size: number }

export type Page = {
  /** Writes a paragraph or heading; returns the baseline of its last line. */
  text: (tag: 'P' | 'H1', runs: readonly Run[], place: Fixed | Fitted) => number
  width: (text: string, size: number, isBold: boolean) => number
  /** Draws what a screen reader should pass over. */
  decoration: (draw: () => void) => void
  figure: (alt: string, draw: () => void) => void
  finish: () => void
}

const INK = '#1F2421'

/** A page whose texts are tagged in reading order. Fonts 'regular' and 'bold' must be registered. */
export function startPage(doc: PDFKit.PDFDocument): Page {
  const root = doc.struct('Document')
  doc.addStructure(root)

  const use = (size: number, isBold: boolean) => doc.font(isBold ? 'bold' : 'regular').fontSize(size)
  const widths = new Map<string, number>() // many sheets say the same words
  const width: Page['width'] = (text, size, isBold) => {
    const key = `${size} ${isBold} ${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    const options = { characterSpacing: spacing(size, text) }
    const measured = use(size, isBold).widthOfString(withoutStrokes(text), options)
    widths.set(key, measured)
    return measured
  }

  const write = ({ text, isBold = false }: Run, x: number, { y, colour = INK }: Place, size: number) => {
    const plain = withoutStrokes(text)
    const [left, advance] = [x, width(text, size, isBold)]
    if (plain !== text) doc.markContent('Span', { actual: text })
    use(size, isBold)
      .fillColor(colour)
      .text(plain, x, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: spacing(size, text) })
    if (plain !== text) doc.endMarkedContent()
    for (const [i, letter] of [...text].entries()) {
      const [from, to, bottom, top] = STROKES[letter]?.box ?? []
      if (from === undefined || to === undefined || bottom === undefined || top === undefined) continue
      const before = left + width([...text].slice(0, i).join(''), size, isBold)
      doc.rect(before + from * size, y - top * size, (to - from) * size, (top - bottom) * size).fill(colour)
    }
    return advance
  }

  return {
    width,
    text(tag, runs, place) {
      use(16, true)
      const known = runs.map((run) => ({ ...run, text: printable(run.text, (code) => hasGlyph(doc, code)) }))
      const { size, lines } =
        'size' in place ? { size: place.size, lines: [known] } : fitSize(known, place, width)
      const leading = size * (size > 24 ? 1.25 : 1.5)
      root.add(
        doc.struct(tag, {}, () => {
          for (const [i, line] of lines.entries()) {
            let x = place.x
            for (const run of line) x += write(run, x, { ...place, y: place.y + i * leading }, size)
          }
        }),
      )
      return place.y + (lines.length - 1) * leading
    },
    decoration(draw) {
      doc.markContent('Artifact', { type: 'Layout' })
      draw()
      doc.endMarkedContent()
    },
    figure(alt, draw) {
      root.add(doc.struct('Figure', { alt }, draw))
    },
    finish() {
      root.end()
    },
  }
}

/** Large letters stand closer, as on the page; not where marks are placed one by one, which pdfkit would then misplace. */
function spacing(size: number, text: string): number {
  if (size <= 24 || /\p{M}/u.test(text)) return 0
  return (size > 60 ? -0.03 : -0.02) * size
}

// pdfkit does not say which letters a font has; the font inside it does. Pinned with pdfkit's version, tested by a rare name.
function hasGlyph(doc: PDFKit.PDFDocument, codePoint: number): boolean {
  const inside = doc as unknown as { _font: { font: { hasGlyphForCodePoint: (code: number) => boolean } } }
  return inside._font.font.hasGlyphForCodePoint(codePoint)
}

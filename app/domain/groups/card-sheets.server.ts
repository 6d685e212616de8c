import PDFDocument from 'pdfkit'
import { startPage } from '~/lib/pdf/page.server'
import { registerFonts } from '~/lib/pdf/register-fonts.server'
import { drawCard } from './cards/draw-card.server'
import type { IssuedCard } from './issue-cards.server'

const MM = 72 / 25.4
const A4 = { width: 210 * MM, height: 297 * MM }
const COLUMNS = 2
const ROWS = 4
const CARD = { width: 95 * MM, height: 66 * MM }
const LEFT = (A4.width - COLUMNS * CARD.width) / 2
const TOP = (A4.height - ROWS * CARD.height) / 2
/** From the edge of the outermost cards into the margin. */
const MARK = { from: 1.5 * MM, length: 5 * MM }

/**
 * Cards to be printed and cut apart: A4, eight a sheet, edge to edge, so that five cuts down and across part them; the marks
 * stand in the margin. Text is selectable and tagged. `origin` is where the QR codes lead; `note` stands on each
 * ("Bản trình diễn").
 */
export async function cardSheets(
  cards: readonly IssuedCard[],
  { origin, note, now }: { origin: string; note?: string; now: Date },
): Promise<Uint8Array<ArrayBuffer>> {
  const doc = new PDFDocument({
    ...{ size: [A4.width, A4.height], margin: 0, autoFirstPage: false, pdfVersion: '1.7', lang: 'vi-VN' },
    ...{ tagged: true, displayTitle: true },
    info: {
      Title: `Thẻ đăng nhập Ngõ Số, ${cards.length} thẻ`,
      ...{ Author: 'Ngõ Số', Creator: 'Ngõ Số', Producer: 'Ngõ Số', CreationDate: now },
    },
  })
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const finished = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject))
  registerFonts(doc)
  doc.addPage()
  const page = startPage(doc)
  for (const [at, card] of cards.entries()) {
    const place = at % (COLUMNS * ROWS)
    if (at > 0 && place === 0) doc.addPage()
    if (place === 0) page.decoration(() => drawMarks(doc))
    const corner = {
      x: LEFT + (place % COLUMNS) * CARD.width,
      y: TOP + Math.floor(place / COLUMNS) * CARD.height,
    }
    drawCard(doc, page, card, { ...corner, ...CARD, origin, ...(note ? { note } : {}) })
    // Else a thousand cards keep the whole site waiting for seconds.
    if (place === COLUMNS * ROWS - 1) await new Promise((resolve) => setImmediate(resolve))
  }
  page.finish()
  doc.end()
  await finished
  return new Uint8Array(Buffer.concat(chunks))
}

/** Where to cut: short lines in the margin, and hairlines between the cards. */
function drawMarks(doc: PDFKit.PDFDocument): void {
  const [right, bottom] = [LEFT + COLUMNS * CARD.width, TOP + ROWS * CARD.height]
  const { from, length } = MARK
  doc.save().lineWidth(0.6)
  for (let column = 0; column <= COLUMNS; column++) {
    const x = LEFT + column * CARD.width
    doc.moveTo(x, TOP - from).lineTo(x, TOP - from - length)
    doc.moveTo(x, bottom + from).lineTo(x, bottom + from + length)
  }
  for (let row = 0; row <= ROWS; row++) {
    const y = TOP + row * CARD.height
    doc.moveTo(LEFT - from, y).lineTo(LEFT - from - length, y)
    doc.moveTo(right + from, y).lineTo(right + from + length, y)
  }
  doc.stroke('#1F2421').lineWidth(0.3)
  for (let column = 0; column <= COLUMNS; column++) {
    const x = LEFT + column * CARD.width
    doc.moveTo(x, TOP).lineTo(x, bottom)
  }
  for (let row = 0; row <= ROWS; row++) {
    const y = TOP + row * CARD.height
    doc.moveTo(LEFT, y).lineTo(right, y)
  }
  doc.dash(1.5, { space: 2.5 }).stroke('#9A9484').undash().restore()
}

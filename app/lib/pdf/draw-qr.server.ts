import { encode } from 'uqr'

const QUIET = 4

type Square = { x: number; y: number; side: number }

/**
 * Draws a QR code, its quiet border included, into a square. Level M: a folded corner or a stain may cover 15 %. Finding the
 * best of the eight masks takes half the time of a code; `isOfMany` takes the same for all, which is as readable where the text is
 * mostly chance.
 */
export function drawQr(
  doc: PDFKit.PDFDocument,
  text: string,
  { x, y, side }: Square,
  { isOfMany = false } = {},
): void {
  const { data, size } = encode(text, { ecc: 'M', border: 0, ...(isOfMany ? { maskPattern: 0 } : {}) })
  const unit = side / (size + 2 * QUIET)
  doc.save().rect(x, y, side, side).fill('#FFFFFF')
  doc.translate(x + QUIET * unit, y + QUIET * unit).scale(unit)
  for (const [row, cells] of data.entries()) {
    for (let from = 0; from < size; from++) {
      if (!cells[from]) continue
      let to = from
      while (cells[to + 1]) to++
      // neighbours overlap by a hair, else some printers show white seams
      doc.rect(from, row, to - from + 1.02, 1.02)
      from = to
    }
  }
  doc.fill('#1F2421').restore()
}

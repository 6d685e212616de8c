import decodeQR from 'qr/decode.js'
import { pdfStreams } from './pdf-text'

/** What a camera would read from the QR codes of a PDF, in the order in which they were drawn. */
export function pdfQrCodes(pdf: Uint8Array): string[] {
  return pdfStreams(pdf).flatMap((stream) =>
    (stream.match(/(?:\d+ \d+ [\d.]+ 1\.02 re\n)+/g) ?? []).map(decode),
  )
}

const [SCALE, BORDER] = [6, 4]

/** The dark runs of a code, in modules, as a picture. */
function decode(runs: string): string {
  const dark = [...runs.matchAll(/(\d+) (\d+) ([\d.]+) 1\.02 re/g)].map(([, x, y, width]) => ({
    ...{ x: Number(x), y: Number(y), width: Math.round(Number(width) - 0.02) },
  }))
  const modules = Math.max(...dark.map(({ x, width }) => x + width))
  const side = (modules + 2 * BORDER) * SCALE
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const { x, y, width } of dark)
    for (let row = (y + BORDER) * SCALE; row < (y + BORDER + 1) * SCALE; row++)
      for (let column = (x + BORDER) * SCALE; column < (x + width + BORDER) * SCALE; column++)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
  return decodeQR({ width: side, height: side, data }, { timeLimit: 5_000 })
}

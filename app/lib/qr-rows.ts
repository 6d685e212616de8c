import { encode } from 'uqr'

/** A QR code as rows of '0' and '1', without its quiet border. 'M' still reads when a seventh of it is dirty or torn. */
export function qrRows(text: string, correction: 'L' | 'M' = 'M'): string[] {
  return encode(text, { ecc: correction, border: 0 }).data.map((row) => row.map(Number).join(''))
}

import { qrRows } from '~/lib/qr-rows'

export type PrintedAddress = {
  /** As one types it: without "https://". */
  words: string
  /** Its QR code, rows of '0' and '1'. */
  qr: string[]
}

/** An address of the site as paper carries it: to be scanned, or read and typed. `origin` is the site as people see it. */
export function printedAddress(origin: string, path: string): PrintedAddress {
  return { words: `${new URL(origin).host}${path}`, qr: qrRows(`${origin}${path}`) }
}

import type { FileRefusal } from '../file-refusal'
import { legacyBytes } from './legacy-letters'

/** The text of a .csv: UTF-8 with or without its mark, or Excel's "Unicode text" (UTF-16). Old ways of writing are refused by name. */
export function decodeText(bytes: Uint8Array): { text: string } | { refusal: FileRefusal } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { refusal: legacyBytes(bytes) }
  }
}

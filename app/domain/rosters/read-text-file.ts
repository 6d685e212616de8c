import type { FileRefusal } from './file-refusal'
import { decodeText } from './reading/decode-text'
import { legacyText } from './reading/legacy-letters'
import { recogniseFile } from './reading/recognise-file'

/** The text of a file that is no spreadsheet; 'xlsx' when it is one. Old ways of writing Vietnamese are refused by name. */
export function readTextFile(bytes: Uint8Array): 'xlsx' | { text: string } | { refusal: FileRefusal } {
  const kind = recogniseFile(bytes)
  if (kind !== 'text') return kind
  const decoded = decodeText(bytes)
  if ('refusal' in decoded) return decoded
  const legacy = legacyText(decoded.text.slice(0, 100_000).split('\n', 2_000))
  return legacy ? { refusal: legacy } : { text: decoded.text.replace(/^\ufeff/, '') }
}

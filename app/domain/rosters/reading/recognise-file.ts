import type { FileRefusal } from '../file-refusal'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
/** "EncryptedPackage" as an OLE directory writes it. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])

/**
 * What a file is, by what it holds: names lie. An .xls (also one renamed to .xlsx) and an .xlsx under a password are both
 * OLE containers.
 */
export function recogniseFile(bytes: Uint8Array): 'xlsx' | 'text' | { refusal: FileRefusal } {
  if (bytes.length === 0) return { refusal: 'file-empty' }
  if (beginsWith(bytes, ZIP)) return 'xlsx'
  if (beginsWith(bytes, OLE)) return { refusal: holds(bytes, ENCRYPTED) ? 'password-protected' : 'old-excel' }
  // A zero never stands in text, save in the two-byte form that begins with a mark of its own.
  const isTwoByte = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return isTwoByte || !bytes.subarray(0, 4096).includes(0) ? 'text' : { refusal: 'not-a-spreadsheet' }
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

function holds(bytes: Uint8Array, sought: readonly number[]): boolean {
  const [first = 0] = sought
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (sought.every((byte, step) => bytes[at + step] === byte)) return true
  return false
}

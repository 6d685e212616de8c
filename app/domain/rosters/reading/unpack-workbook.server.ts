import { inflateRawSync } from 'node:zlib'
import { readZipDirectory, type ZipEntry } from '~/lib/zip-directory'
import type { FileLimits, FileRefusal } from '../file-refusal'

/** The XML parts of an .xlsx by path. */
export type WorkbookParts = Map<string, Uint8Array>

/**
 * Unpacks the XML parts of an .xlsx. What the directory claims is added up before anything is unpacked; a part that turns
 * out larger than it claimed ends the unpacking at that byte.
 */
export function unpackWorkbook(
  bytes: Uint8Array,
  limits: FileLimits,
): WorkbookParts | { refusal: FileRefusal } {
  const entries = readZipDirectory(bytes)
  if (!entries) return { refusal: 'broken-file' }
  if (entries.some((entry) => entry.path === 'EncryptedPackage')) return { refusal: 'password-protected' }
  const wanted = entries.filter(({ path }) => /^(xl\/.*|\[Content_Types\])\.(xml|rels)$/.test(path))
  if (!wanted.some(({ path }) => path === 'xl/workbook.xml')) return { refusal: 'not-a-spreadsheet' }
  const claimed = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0)
  if (claimed > limits.unpackedBytes) return { refusal: 'zip-bomb' }

  const parts: WorkbookParts = new Map()
  for (const entry of wanted) {
    const part = unpack(bytes, entry)
    if ('refusal' in part) return part
    parts.set(entry.path, part)
  }
  return parts
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array | { refusal: FileRefusal } {
  const packed = bytes.subarray(entry.at, entry.at + entry.packedBytes)
  if (!entry.isDeflated) return packed
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpackedBytes) })
  } catch (error) {
    const isTooLarge = (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE'
    return { refusal: isTooLarge ? 'zip-bomb' : 'broken-file' }
  }
}

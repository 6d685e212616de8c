import { crc32, inflateRawSync } from 'node:zlib'
import type { ZipEntry } from './zip-directory'

/** What an entry holds, or why not: it is larger than it claimed, or its bytes are not those that were packed. */
export function unzipEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
): Uint8Array | { refusal: 'zip-bomb' | 'broken-file' } {
  const packed = bytes.subarray(entry.at, entry.at + entry.packedBytes)
  try {
    const maxOutputLength = Math.max(1, entry.unpackedBytes)
    const unpacked = entry.isDeflated ? new Uint8Array(inflateRawSync(packed, { maxOutputLength })) : packed
    const isWhole = unpacked.length === entry.unpackedBytes && crc32(unpacked) === entry.crc
    return isWhole ? unpacked : { refusal: 'broken-file' }
  } catch (error) {
    const isTooLarge = (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE'
    return { refusal: isTooLarge ? 'zip-bomb' : 'broken-file' }
  }
}

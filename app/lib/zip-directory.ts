export type ZipEntry = {
  /** As written, and without a slash in front. */
  name: string
  path: string
  isDeflated: boolean
  packedBytes: number
  /** As the directory claims. Who unpacks must stop there. */
  unpackedBytes: number
  /** Where its packed bytes begin. */
  at: number
  /** CRC-32 of what is unpacked, as the directory claims. */
  crc: number
  /** Not a file but a pointer to one, as Unix packs it. */
  isLink: boolean
  /** Does the name before its bytes say the same as the directory? Programs that differ in which they believe see two files. */
  hasOneName: boolean
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const MOST_ENTRIES = 2_000

/**
 * What a zip file says it holds, read from its directory without unpacking anything. Null when it is no zip file that can
 * be trusted: broken, encrypted, in parts, of the 64-bit kind, or with entries that share bytes.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count === 0 || count > MOST_ENTRIES) return null
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
    const method = view.getUint16(at + 10, true)
    const [packedBytes, unpackedBytes] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    const [nameBytes, extraBytes, noteBytes] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const local = view.getUint32(at + 42, true)
    const nameEnd = at + 46 + (nameBytes ?? 0)
    if (isEncrypted || (method !== 0 && method !== 8) || nameEnd > bytes.length) return null
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd))
    const path = name.replace(/^\//, '')
    const start = contentStart(view, local)
    if (start === null || start + packedBytes > bytes.length) return null
    const named = {
      hasOneName: isSameName(bytes, local + 30, at + 46, nameBytes ?? 0, view.getUint16(local + 26, true)),
    }
    const crc = view.getUint32(at + 16, true)
    const isLink = ((view.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000
    entries.push({
      name,
      path,
      isDeflated: method === 8,
      packedBytes,
      unpackedBytes,
      at: start,
      crc,
      isLink,
      ...named,
    })
    at = nameEnd + (extraBytes ?? 0) + (noteBytes ?? 0)
  }
  return overlap(entries) ? null : entries
}

/** The end record stands last, behind it at most a comment of 65,535 bytes. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END) return at
  return null
}

function contentStart(view: DataView, local: number): number | null {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) return null
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
}

function isSameName(
  bytes: Uint8Array,
  one: number,
  other: number,
  length: number,
  otherLength: number,
): boolean {
  if (length !== otherLength) return false
  for (let step = 0; step < length; step++) if (bytes[one + step] !== bytes[other + step]) return false
  return true
}

/** Bombs let thousands of entries point to the same packed bytes. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const sorted = [...entries].sort((a, b) => a.at - b.at)
  return sorted.some((entry, index) => {
    const next = sorted[index + 1]
    return next !== undefined && entry.at + entry.packedBytes > next.at
  })
}

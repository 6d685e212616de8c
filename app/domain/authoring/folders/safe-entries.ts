import { readZipDirectory, type ZipEntry } from '~/lib/zip-directory'
import type { ZipRefusal } from '../lesson-zip'

const MOST = { bytes: 12_000_000, unpacked: 40_000_000, ratio: 400 }
const MOST_LETTERS = 200

/** What systems put into zips unasked. */
const UNASKED = /(?:^|\/)(?:__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini|\.git)(?:\/|$)/i

/**
 * The files that a zip names, when all of it can be believed: every name stays within the folder it is unpacked to, on every system,
 * and says the same in both places where zips write names; nothing is a pointer elsewhere, and nothing is there twice.
 */
export function safeEntries(bytes: Uint8Array): ZipEntry[] | ZipRefusal {
  if (bytes.length === 0) return { refusal: 'file-missing' }
  if (bytes.length > MOST.bytes) return { refusal: 'file-too-large' }
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return { refusal: 'not-zip' }
  const entries = readZipDirectory(bytes)
  if (!entries) return { refusal: 'broken-file' }
  if (isBomb(entries)) return { refusal: 'zip-bomb' }
  const seen = new Set<string>()
  for (const { name, isLink, hasOneName } of entries) {
    if (isLink) return { refusal: 'link-inside', path: shown(name) }
    if (!hasOneName || !isSafeName(name)) return { refusal: 'unsafe-name', path: shown(name) }
    const plain = name.normalize('NFC').toLowerCase().replace(/\/$/, '')
    if (seen.has(plain)) return { refusal: 'same-name', path: shown(name) }
    seen.add(plain)
  }
  return entries.filter(({ name }) => !name.endsWith('/') && !UNASKED.test(name))
}

function isBomb(entries: readonly ZipEntry[]): boolean {
  const claimed = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0)
  return (
    claimed > MOST.unpacked ||
    entries.some(
      ({ unpackedBytes, packedBytes }) =>
        unpackedBytes > 1_000_000 && unpackedBytes > packedBytes * MOST.ratio,
    )
  )
}

/** Also for the systems that read backslashes, colons, dots at the end and names of devices in their own way. */
function isSafeName(name: string): boolean {
  if (name === '' || name.length > MOST_LETTERS || /[\p{C}\\:*?"<>|\ufffd]/u.test(name)) return false
  const steps = name.replace(/\/$/, '').split('/')
  return steps.every(
    (step) =>
      step !== '' &&
      !/^[.]+$/.test(step) &&
      !/[. ]$/.test(step) &&
      !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(step),
  )
}

function shown(name: string): string {
  return name.replace(/[\p{C}\ufffd]/gu, '�').slice(0, 80)
}

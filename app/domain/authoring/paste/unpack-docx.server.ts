import { zipSync } from 'fflate'
import { unzipEntry } from '~/lib/unzip-entry.server'
import { readZipDirectory, type ZipEntry } from '~/lib/zip-directory'
import type { PasteRefusal } from '../paste-finding'
import type { PasteLog } from './paste-log'

const MOST = {
  unpacked: 60_000_000,
  xmlPart: 3_000_000,
  xml: 8_000_000,
  tags: 150_000,
  media: 24_000_000,
  ratio: 400,
}

const XML = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/i
const MEDIA = /^word\/media\/[^/]+$/i

/**
 * A document of Word made anew from the parts that are read: its words, styles, lists, notes and pictures. What it claims to unpack
 * to is added up first; macros, embedded files, templates and whatever points outside stay behind and are named.
 */
export function unpackDocx(
  bytes: Uint8Array,
  log: PasteLog,
): { docx: Uint8Array } | { refusal: PasteRefusal } {
  const kind = recognise(bytes)
  if (kind !== 'zip') return { refusal: kind }
  const entries = readZipDirectory(bytes)
  if (!entries) return { refusal: 'broken-file' }
  if (!entries.some(({ path }) => /^word\/document\d*\.xml$/i.test(path))) return { refusal: 'not-word' }
  if (isBomb(entries)) return { refusal: 'zip-bomb' }
  const names = new Set(entries.map(({ path }) => path.toLowerCase()))
  if (names.size !== entries.length) return { refusal: 'broken-file' }
  tellLeftOut(entries, log)

  const parts: Record<string, Uint8Array> = {}
  const used = { xml: 0, media: 0 }
  for (const entry of entries) {
    const sort = XML.test(entry.path) ? 'xml' : MEDIA.test(entry.path) ? 'media' : null
    if (!sort) continue
    used[sort] += entry.unpackedBytes
    if (used[sort] > MOST[sort] || (sort === 'xml' && entry.unpackedBytes > MOST.xmlPart))
      return { refusal: 'file-too-large' }
    const part = unzipEntry(bytes, entry)
    if ('refusal' in part) return part
    if (sort === 'media') parts[entry.path] = part
    else {
      const read = readXml(entry.path, part, log)
      if (typeof read !== 'string') return read
      parts[entry.path] = new TextEncoder().encode(read)
    }
  }
  return { docx: zipSync(parts, { level: 0 }) }
}

function recognise(bytes: Uint8Array): 'zip' | PasteRefusal {
  const head = String.fromCharCode(...bytes.subarray(0, 4))
  if (head === 'PK\x03\x04') return 'zip'
  if (head !== '\xd0\xcf\x11\xe0') return bytes.length === 0 ? 'file-missing' : 'not-word'
  const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
  return isLocked ? 'password-protected' : 'old-word'
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

function tellLeftOut(entries: readonly ZipEntry[], log: PasteLog): void {
  for (const { path } of entries) {
    if (/vbaProject|vbaData/i.test(path)) log.add('macro')
    if (/^word\/(?:embeddings|activeX|afchunk)/i.test(path)) log.add('embedded', path.split('/').at(-1))
    if (/^word\/(?:charts|diagrams)\/[^/]+\.xml$/i.test(path)) log.add('drawing')
    if (/^word\/comments\.xml$/i.test(path)) log.add('comment')
  }
}

function readXml(path: string, part: Uint8Array, log: PasteLog): string | { refusal: PasteRefusal } {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(part)
  } catch {
    return { refusal: 'broken-file' } // also in letters of two bytes, where a declaration would not be seen
  }
  if (text.includes('\0')) return { refusal: 'broken-file' }
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { refusal: 'with-entities' }
  if (countTags(text) > MOST.tags) return { refusal: 'file-too-large' }
  if (path.endsWith('.rels')) return withoutOutside(text, log)
  if (/^word\/document\d*\.xml$/i.test(path)) tellOfText(text, log)
  return text
}

/** Each becomes an object of some hundred bytes: a hundred pages have fewer. */
function countTags(xml: string): number {
  let count = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) count += 1
  return count
}

/** What lies outside of the document is not looked for, but links for people stay. */
function withoutOutside(rels: string, log: PasteLog): string {
  return rels.replace(/<(?:\w+:)?Relationship\b(?:[^>"']|"[^"]*"|'[^']*')*>/g, (relationship) => {
    if (!/TargetMode\s*=\s*["']\s*External/i.test(relationship)) return relationship
    const type = /\bType\s*=\s*["']([^"']*)/.exec(relationship)?.[1] ?? ''
    if (/\/hyperlink$/.test(type)) return relationship
    const target = /\bTarget\s*=\s*["']([^"']*)/.exec(relationship)?.[1] ?? ''
    log.add(/\/image$/.test(type) ? 'picture-far' : 'embedded', target)
    return relationship.replace(/\bTarget\s*=\s*(?:"[^"]*"|'[^']*')/g, 'Target="left-out"')
  })
}

function tellOfText(xml: string, log: PasteLog): void {
  if (/<w:(?:color|highlight|shd)\b/.test(xml)) log.add('looks')
  if (/<w:del\b/.test(xml)) log.add('removed-text')
  if (/<m:oMath\b/.test(xml)) log.add('formula')
  if (/<w:(?:object|pict)\b[\s\S]{0,4000}<o:OLEObject\b/.test(xml)) log.add('embedded')
}

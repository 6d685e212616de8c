import { standingThread } from '~/lib/standing-thread.server'
import type { ReadZip, ZipRefusal } from './lesson-zip'
import type { PasteFinding, PasteRefusal } from './paste-finding'

export type PasteWork =
  | { kind: 'docx'; bytes: Uint8Array; takenNames: readonly string[] }
  | { kind: 'html'; html: string; takenNames: readonly string[] }
  | { kind: 'text'; text: string }

export type ZipWork = { kind: 'zip'; bytes: Uint8Array }

/** Text of a lesson, what was said of the rest, and its pictures as they came: not yet looked at, shrunk or kept. */
export type RawPaste = {
  text: string
  findings: PasteFinding[]
  pictures: { name: string; bytes: Uint8Array }[]
}

const PASTE_LIMITS = { docxBytes: 20_000_000, htmlLetters: 8_000_000, textLetters: 200_000 } as const

const ask = standingThread({
  source: new URL('./paste/paste-worker.server.ts', import.meta.url),
  built: 'build/paste-worker.js',
  patienceMs: 1_800,
  memoryMb: 112,
  mostWaiting: 20,
})

/** Reads what somebody pasted or sent, in a thread with little memory and two seconds. Nothing is kept, run or fetched. */
export async function readPaste(work: PasteWork): Promise<RawPaste | { refusal: PasteRefusal }> {
  if (sizeOf(work) === 0) return { refusal: 'file-missing' }
  if (sizeOf(work) > limitOf(work)) return { refusal: 'file-too-large' }
  return (await ask<RawPaste | { refusal: PasteRefusal }>(work)) ?? { refusal: 'too-heavy' }
}

/** Reads the lessons in a zip, in the same thread. */
export async function readZip(bytes: Uint8Array): Promise<ReadZip | ZipRefusal> {
  if (bytes.length > 12_000_000) return { refusal: 'file-too-large' }
  const work: ZipWork = { kind: 'zip', bytes }
  return (await ask<ReadZip | ZipRefusal>(work)) ?? { refusal: 'too-heavy' }
}

function sizeOf(work: PasteWork): number {
  if (work.kind === 'docx') return work.bytes.length
  return work.kind === 'html' ? work.html.length : work.text.length
}

function limitOf({ kind }: PasteWork): number {
  if (kind === 'docx') return PASTE_LIMITS.docxBytes
  return kind === 'html' ? PASTE_LIMITS.htmlLetters : PASTE_LIMITS.textLetters
}

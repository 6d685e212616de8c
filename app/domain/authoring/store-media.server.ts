import { createHash } from 'node:crypto'
import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { imageSize } from '~/domain/lessons/image-size'
import { mediaStore } from '~/domain/lessons/media-store.server'

const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
}

/** Keeps a checked picture under the hash of its bytes, once, and gives the hash. Whether it may be kept is asked before. */
export async function storeMedia(input: {
  name: string
  bytes: Uint8Array
  viewer: Viewer
  now: Date
}): Promise<string> {
  const { name, bytes, viewer, now } = input
  const hash = createHash('sha256').update(bytes).digest('hex')
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  const { width, height } = imageSize(name, bytes) ?? { width: 0, height: 0 }
  await (await mediaStore()).put(hash, bytes, type) // before its row: what a row names is always there
  const row = { type, bytes: bytes.byteLength, width, height, uploadedById: viewer.personId, createdAt: now }
  await db.uploadedMedia.upsert({ where: { hash }, create: { hash, ...row }, update: {} })
  return hash
}

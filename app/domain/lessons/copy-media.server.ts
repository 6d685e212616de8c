import { db } from '~/db/client.server'
import type { MediaStore } from './stored-media'

/**
 * Copies every uploaded picture that `to` does not have yet. A picture that `from` lists and cannot give back whole is counted as
 * `damaged`; the others are copied all the same.
 */
export async function copyMedia(
  from: MediaStore,
  to: MediaStore,
): Promise<{ copied: number; known: number; damaged: number }> {
  const count = { copied: 0, known: 0, damaged: 0 }
  for await (const hash of from.list()) {
    if (await to.has(hash)) {
      count.known += 1
      continue
    }
    const bytes = await from.get(hash)
    if (!bytes) {
      count.damaged += 1
      continue
    }
    const row = await db.uploadedMedia.findUnique({ where: { hash }, select: { type: true } })
    await to.put(hash, bytes, row?.type ?? 'application/octet-stream')
    count.copied += 1
  }
  return count
}

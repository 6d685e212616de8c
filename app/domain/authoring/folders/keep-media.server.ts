import { createHash } from 'node:crypto'
import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import type { ZippedLesson } from '../lesson-zip'
import { preparePicture } from '../prepare-picture.server'
import { storeMedia } from '../store-media.server'

type Kept = { texts: Record<string, string>; media: { name: string; hash: string }[]; refused: string[] }

/**
 * Keeps the pictures of a lesson. Those that this site has already are taken to the byte; others are drawn anew, and their names in
 * the texts follow when that changes their kind.
 */
export async function keepMedia(lesson: ZippedLesson, viewer: Viewer, now: Date): Promise<Kept> {
  const kept: Kept = { texts: { ...lesson.texts }, media: [], refused: [] }
  for (const { name, bytes } of lesson.media) {
    const hash = createHash('sha256').update(bytes).digest('hex')
    if (await isKnown(hash)) {
      kept.media.push({ name, hash: await storeMedia({ name, bytes, viewer, now }) })
      continue
    }
    const prepared = await preparePicture(bytes)
    if ('refusal' in prepared) {
      kept.refused.push(name)
      continue
    }
    const called = name.replace(/\.\w+$/, `.${prepared.ending}`)
    if (called !== name) rename(kept.texts, name, called)
    kept.media.push({
      name: called,
      hash: await storeMedia({ name: called, bytes: prepared.bytes, viewer, now }),
    })
  }
  return kept
}

async function isKnown(hash: string): Promise<boolean> {
  const where = { where: { hash } }
  return (await db.media.count(where)) + (await db.uploadedMedia.count(where)) > 0
}

function rename(texts: Record<string, string>, from: string, to: string): void {
  const old = new RegExp(`media/${from.replaceAll('.', '[.]')}(?![\\w.-])`, 'g')
  for (const [file, text] of Object.entries(texts)) texts[file] = text.replace(old, `media/${to}`)
}

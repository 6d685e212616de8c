import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { copyMedia } from '~/domain/lessons/copy-media.server'
import { mediaFolder } from '~/domain/lessons/media-store.server'
import type { MediaStore } from '~/domain/lessons/stored-media'

/**
 * Copies the uploaded pictures into a folder beside the backup of the database, arranged as the store itself, and gives it its name
 * only when it is whole. Taken after the database: every picture that the copy names is there by then.
 */
export async function copyPictures(store: MediaStore, folder: string): Promise<{ count: number }> {
  if (existsSync(folder)) throw new Error(`${folder} exists already; nothing was written.`)
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  const { copied, damaged } = await copyMedia(store, mediaFolder(unfinished))
  if (damaged > 0) {
    await rm(unfinished, { recursive: true, force: true })
    throw new Error(`${damaged} uploaded pictures cannot be read whole; the pictures were not backed up.`)
  }
  if (copied > 0) await rename(unfinished, folder)
  return { count: copied }
}

import path from 'node:path'
import { folderStore } from './media/folder-store.server'
import { s3Settings } from './media/s3-settings.server'
import type { MediaStore } from './stored-media'

let store: Promise<MediaStore> | undefined

/** Where this site keeps uploaded pictures: a bucket when NGOSO_MEDIA_S3 names one, else the folder NGOSO_MEDIA_DIR. */
export function mediaStore(): Promise<MediaStore> {
  store ??= openStore()
  store.catch(() => {
    store = undefined
  })
  return store
}

/** A store in a folder, with the same arrangement as the site's own: a backup can be copied back as it lies there. */
export function mediaFolder(folder: string): MediaStore {
  return folderStore(path.resolve(folder))
}

async function openStore(): Promise<MediaStore> {
  const settings = s3Settings(process.env)
  if (!settings) return mediaFolder(process.env.NGOSO_MEDIA_DIR || 'data/media')
  const { s3Store } = await import('./media/s3-store.server') // its library is large, and most sites need none
  return s3Store(settings)
}

import { existsSync } from 'node:fs'
import { copyMedia } from '~/domain/lessons/copy-media.server'
import { mediaFolder, mediaStore } from '~/domain/lessons/media-store.server'

// npm run media:restore -- FOLDER: puts the pictures of a backup back where this site keeps them, a folder or a bucket. Doing it
// again changes nothing. It also moves them from one place to the other.
const folder = process.argv[2]
if (!folder || !existsSync(folder)) {
  console.error('Say which folder: npm run media:restore -- data/backups/ngoso-….db.media')
  process.exitCode = 1
} else {
  const { copied, known, damaged } = await copyMedia(mediaFolder(folder), await mediaStore())
  console.log(`Pictures put back: ${copied}; already there: ${known}; damaged and left out: ${damaged}.`)
  if (damaged > 0) process.exitCode = 1
}

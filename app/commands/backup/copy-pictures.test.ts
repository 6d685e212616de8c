import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { db } from '~/db/client.server'
import { copyMedia } from '~/domain/lessons/copy-media.server'
import { mediaFolder } from '~/domain/lessons/media-store.server'
import { copyPictures } from './copy-pictures.server'
import { howToRestore } from './how-to-restore'

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ngoso-pictures-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

async function put(folder: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  const hash = createHash('sha256').update(bytes).digest('hex')
  await mediaFolder(folder).put(hash, bytes, 'image/webp')
  return hash
}

test('pictures go with the backup and come back from it, into another place too', async () => {
  const [live, kept, other] = [aFolder(), aFolder(), aFolder()]
  const hashes = await Promise.all(['one', 'two', 'three'].map((text) => put(live, text)))
  await db.uploadedMedia.createMany({
    data: hashes.map((hash) => ({
      ...{ hash, type: 'image/webp', bytes: 3, width: 1, height: 1 },
      createdAt: new Date('2026-11-30'),
    })),
  })
  const folder = path.join(kept, 'ngoso-2026.db.media')
  expect(await copyPictures(mediaFolder(live), folder)).toEqual({ count: 3 })
  expect(readdirSync(kept)).toEqual(['ngoso-2026.db.media'])
  await expect(copyPictures(mediaFolder(live), folder)).rejects.toThrow('exists already')

  rmSync(live, { recursive: true })
  for (const target of [live, other]) {
    expect(await copyMedia(mediaFolder(folder), mediaFolder(target))).toEqual({
      copied: 3,
      known: 0,
      damaged: 0,
    })
    expect(await copyMedia(mediaFolder(folder), mediaFolder(target))).toEqual({
      copied: 0,
      known: 3,
      damaged: 0,
    })
    for (const hash of hashes) expect(await mediaFolder(target).has(hash)).toBe(true)
  }
})

test('a damaged picture fails the backup instead of being left out of it silently', async () => {
  const [live, kept] = [aFolder(), aFolder()]
  const hash = await put(live, 'one')
  writeFileSync(path.join(live, hash.slice(0, 2), hash), 'damaged')
  await expect(copyPictures(mediaFolder(live), path.join(kept, 'x.media'))).rejects.toThrow('cannot be read')
  expect(readdirSync(kept)).toEqual([])
})

test('without uploaded pictures there is no folder for them', async () => {
  const kept = aFolder()
  expect(await copyPictures(mediaFolder(path.join(kept, 'none')), path.join(kept, 'x.media'))).toEqual({
    count: 0,
  })
  expect(existsSync(path.join(kept, 'x.media'))).toBe(false)
})

test('what to do to restore names the pictures where there are some', () => {
  const file = 'data/backups/ngoso.db'
  const pictures = { folder: `${file}.media`, count: 3 }
  expect(howToRestore({ file, database: 'data/ngoso.db', pictures })).toContain(
    '  4. npm run media:restore -- "data/backups/ngoso.db.media"\n  5. npm start',
  )
  expect(howToRestore({ file, database: null, pictures: null })).not.toContain('media')
})

import { access, mkdir, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { isSha256 } from '~/lib/is-sha256'
import { writeWhole } from '~/lib/write-whole.server'
import type { MediaStore } from '../stored-media'
import { isHashOf } from './is-hash-of.server'

/** One file a picture, named by its hash, in folders named by the first two letters. Only hashes become paths. */
export function folderStore(folder: string): MediaStore {
  const fileOf = (hash: string) => {
    if (!isSha256(hash)) throw new Error('A picture is kept under the hash of its bytes')
    return path.join(folder, hash.slice(0, 2), hash)
  }
  const has = (hash: string) =>
    access(fileOf(hash)).then(
      () => true,
      () => false,
    )
  return {
    has,
    async put(hash, bytes) {
      if (!isHashOf(hash, bytes)) throw new Error('A picture is kept under the hash of its bytes')
      if (await has(hash)) return
      const file = fileOf(hash)
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
      await writeWhole(file, bytes)
    },
    async get(hash) {
      const bytes = await readFile(fileOf(hash)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      })
      return bytes && isHashOf(hash, bytes) ? new Uint8Array(bytes) : null
    },
    async *list() {
      for (const part of await namesIn(folder))
        for (const name of await namesIn(path.join(folder, part))) if (isSha256(name)) yield name
    },
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  })
}

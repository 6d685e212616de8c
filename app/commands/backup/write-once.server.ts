import { existsSync } from 'node:fs'
import { chmod, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/**
 * Lets `write` make the file under another name and moves it into place only when it is whole, so that a half-written copy is
 * never taken for a backup. Never overwrites. Only the owner may read it: it holds people's data.
 */
export async function writeOnce(file: string, write: (unfinished: string) => Promise<void>): Promise<void> {
  if (existsSync(file)) throw new Error(`${file} exists already; nothing was written.`)
  await mkdir(path.dirname(file), { recursive: true })
  const unfinished = `${file}.unfinished`
  await rm(unfinished, { force: true })
  try {
    await write(unfinished)
    await chmod(unfinished, 0o600)
    await rename(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
  }
}

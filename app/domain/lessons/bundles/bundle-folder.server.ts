import { lstat, mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'

let folder: Promise<string> | undefined

/** A folder for bundles that nobody else on this machine can write to: NGOSO_CACHE_DIR, or one of ours under the temporary files. */
export function bundleFolder(): Promise<string> {
  folder ??= findFolder()
  return folder
}

async function findFolder(): Promise<string> {
  const wanted = process.env.NGOSO_CACHE_DIR || path.join(tmpdir(), `ngoso-bundles-${userInfo().uid}`)
  await mkdir(wanted, { recursive: true, mode: 0o700 })
  if (await isOurs(wanted)) return wanted
  return mkdtemp(path.join(tmpdir(), 'ngoso-bundles-'))
}

async function isOurs(wanted: string): Promise<boolean> {
  if (process.platform === 'win32') return true // temporary files are each user's own there
  const stat = await lstat(wanted)
  return stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0
}

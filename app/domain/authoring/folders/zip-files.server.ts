import { zipSync } from 'fflate'

/** Every zip of the same files is the same, to the byte. */
const MADE_ON = new Date('2026-01-01T00:00:00')

/** Files by their path in content/, packed. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(sorted), { mtime: MADE_ON, level: 6 })
}

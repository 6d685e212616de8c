import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Migration } from './pending-migrations'

export async function readMigrations(root: string, provider: string): Promise<Migration[]> {
  const folder = path.join(root, 'prisma', provider, 'migrations')
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const migrations = names.map(async ({ name }) => {
    const bytes = await readFile(path.join(folder, name, 'migration.sql'))
    return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') }
  })
  return (await Promise.all(migrations)).sort((a, b) => (a.name < b.name ? -1 : 1))
}

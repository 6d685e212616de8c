import { copyFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

type Connected = { db: { $disconnect: () => Promise<void> } }

// Each test file owns a copy of one migrated database; nothing is shared, nothing is cleaned by hand.
const template = process.env.NGOSO_TEST_TEMPLATE
if (template?.startsWith('postgres')) {
  const { createDatabaseFrom } = await import('./postgres-template')
  process.env.DATABASE_URL = await createDatabaseFrom(template)
} else if (template) {
  const copy = path.join(path.dirname(template), `worker-${process.pid}-${crypto.randomUUID()}.db`)
  copyFileSync(template, copy)
  process.env.DATABASE_URL = `file:${copy}`
}

// The worker goes on to the next file: what this one has opened is closed behind it.
afterAll(async () => {
  const { ngosoConnections } = globalThis as { ngosoConnections?: Map<string, Promise<Connected>> }
  const opened = await Promise.allSettled(ngosoConnections?.values() ?? [])
  ngosoConnections?.clear()
  for (const each of opened) if (each.status === 'fulfilled') await each.value.db.$disconnect()
})

// Pictures that authors put in are kept by what they hold: files that share them do no harm.
process.env.NGOSO_MEDIA_DIR = path.join(
  template && !template.startsWith('postgres') ? path.dirname(template) : tmpdir(),
  'ngoso-test-media',
)

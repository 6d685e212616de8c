import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fingerprint, isStamped, writeStamp } from './fingerprint.mjs'
import { ROOT, runNode } from './run-command.mjs'

const STAMP = 'app/db/generated/.ngoso-generated'

/** Generates the database clients for SQLite and PostgreSQL from the one model in prisma/models. */
export async function generateClients() {
  const text = fingerprint([
    'prisma/models',
    'prisma/sqlite/datasource.prisma',
    'prisma/postgresql/datasource.prisma',
    'package-lock.json',
  ])
  if (isStamped(STAMP, text)) return 'already done'
  for (const provider of ['sqlite', 'postgresql']) {
    await runNode(['node_modules/prisma/build/index.js', 'generate'], {
      NGOSO_PRISMA_PROVIDER: provider,
      CHECKPOINT_DISABLE: '1',
      ...engineSubstitute(),
    })
  }
  writeStamp(STAMP, text)
}

/**
 * Generating needs no schema engine, yet Prisma would download one and fail where its host cannot be reached. Any existing
 * program quiets it. Never set this for `migrate`: that would do nothing and report success.
 */
function engineSubstitute() {
  const engines = path.join(ROOT, 'node_modules/@prisma/engines')
  const hasEngine =
    existsSync(engines) && readdirSync(engines).some((name) => name.startsWith('schema-engine'))
  return hasEngine ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }
}

import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { applyMigrations } from '../../app/db/apply-migrations.server'
import { asAdministrator } from './postgres-template'

/** Makes the migrated template that every test file copies: SQLite, or PostgreSQL when TEST_DATABASE_URL names one. */
export default async function prepare() {
  const server = process.env.TEST_DATABASE_URL
  if (server) {
    const name = `ngoso_template_${process.pid}_${randomBytes(3).toString('hex')}`
    const url = new URL(server)
    url.pathname = `/${name}`
    await asAdministrator(server, `CREATE DATABASE "${name}"`)
    await applyMigrations(url.href)
    process.env.NGOSO_TEST_TEMPLATE = url.href
    return
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'ngoso-test-'))
  const file = path.join(folder, 'template.db')
  await applyMigrations(`file:${file}`)
  process.env.NGOSO_TEST_TEMPLATE = file
  return () => rmSync(folder, { recursive: true, force: true })
}

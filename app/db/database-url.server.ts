import { mkdirSync } from 'node:fs'
import path from 'node:path'

/** Where the data lives: DATABASE_URL (PostgreSQL, or file:...), else one SQLite file under ./data. */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL || 'file:./data/ngoso.db'
  if (!isPostgres(url)) mkdirSync(path.dirname(sqliteFile(url)), { recursive: true })
  return url
}

export function isPostgres(url: string): boolean {
  return /^postgres(ql)?:/.test(url)
}

export function sqliteFile(url: string): string {
  return path.resolve(url.replace(/^file:(\/\/)?/, '').split('?')[0] ?? '')
}

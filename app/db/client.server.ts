import type { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { databaseUrl, isPostgres } from './database-url.server'
import type { PrismaClient } from './generated/sqlite/client'

type Connected = {
  db: PrismaClient
  /** The connection under Prisma, for straight-query.server.ts. */
  driver: Driver
}
type Driver = Awaited<ReturnType<PrismaBetterSqlite3['connect']>>

/** The one Prisma client of this process. Both generated clients have the same shape; SQLite's type stands for both. */
export const { db, driver }: Connected = await connected(databaseUrl())

/** The server and the pages it serves are built apart, each with a copy of this file: they share what the first has opened. */
function connected(url: string): Promise<Connected> {
  const process = globalThis as { ngosoConnections?: Map<string, Promise<Connected>> }
  process.ngosoConnections ??= new Map()
  const known = process.ngosoConnections.get(url) ?? connect(url)
  process.ngosoConnections.set(url, known)
  return known
}

async function connect(url: string): Promise<Connected> {
  if (isPostgres(url)) {
    const [{ Pool }, { PrismaPg }, { PrismaClient }] = await Promise.all([
      import('pg').then((module) => module.default),
      import('@prisma/adapter-pg'),
      import('./generated/postgresql/client'),
    ])
    const schema = new URL(url).searchParams.get('schema') ?? undefined
    const pool = new Pool({ connectionString: url, ...searchPath(schema) })
    const adapter = new PrismaPg(pool, { schema, disposeExternalPool: true })
    const client = new PrismaClient({ adapter, errorFormat: 'minimal' }) as unknown as PrismaClient
    return { db: client, driver: await adapter.connect() }
  }
  const [{ SerialSqlite }, { PrismaClient }] = await Promise.all([
    import('./serial-sqlite.server'),
    import('./generated/sqlite/client'),
  ])
  const adapter = new SerialSqlite({ url, timeout: 5_000 })
  const client = new PrismaClient({ adapter, errorFormat: 'minimal' })
  await client.$queryRawUnsafe('PRAGMA journal_mode = WAL')
  await client.$queryRawUnsafe('PRAGMA synchronous = FULL') // an acknowledged answer must survive a power cut
  await client.$queryRawUnsafe('PRAGMA foreign_keys = ON')
  return { db: client, driver: await adapter.connect() }
}

/** Raw queries name no schema: they find their tables by the connection's search path. */
function searchPath(schema: string | undefined): { options?: string } {
  return schema ? { options: `-c search_path="${schema}"` } : {}
}

import { databaseUrl, isPostgres } from './database-url.server'
import type { PrismaClient } from './generated/sqlite/client'

/** The one Prisma client of this process. Both generated clients have the same shape; SQLite's type stands for both. */
export const db: PrismaClient = await connect(databaseUrl())

async function connect(url: string): Promise<PrismaClient> {
  if (isPostgres(url)) {
    const [{ PrismaPg }, { PrismaClient }] = await Promise.all([
      import('@prisma/adapter-pg'),
      import('./generated/postgresql/client'),
    ])
    const schema = new URL(url).searchParams.get('schema') ?? undefined
    const adapter = new PrismaPg({ connectionString: url, ...searchPath(schema) }, { schema })
    return new PrismaClient({ adapter, errorFormat: 'minimal' }) as unknown as PrismaClient
  }
  const [{ SerialSqlite }, { PrismaClient }] = await Promise.all([
    import('./serial-sqlite.server'),
    import('./generated/sqlite/client'),
  ])
  const client = new PrismaClient({
    adapter: new SerialSqlite({ url, timeout: 5_000 }),
    errorFormat: 'minimal',
  })
  await client.$queryRawUnsafe('PRAGMA journal_mode = WAL')
  await client.$queryRawUnsafe('PRAGMA synchronous = FULL') // an acknowledged answer must survive a power cut
  await client.$queryRawUnsafe('PRAGMA foreign_keys = ON')
  return client
}

/** Raw queries name no schema: they find their tables by the connection's search path. */
function searchPath(schema: string | undefined): { options?: string } {
  return schema ? { options: `-c search_path="${schema}"` } : {}
}

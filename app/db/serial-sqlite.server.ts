import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type Database from 'better-sqlite3'

type Adapter = Awaited<ReturnType<PrismaBetterSqlite3['connect']>>
type Client = { exec(sql: string): unknown; prepare: Database.Database['prepare'] }

/**
 * Prisma's SQLite adapter, whose single connection carries one transaction at a time, alone.
 *
 * The adapter as it comes lets plain queries run in the middle of an open transaction on the same connection: they see
 * what is not committed, and a write that was acknowledged vanishes when that transaction rolls back. Here they wait
 * until it is over. Transactions take the write lock at once (BEGIN IMMEDIATE), so that one that reads before it writes
 * cannot be refused half way because another process wrote. Inside a transaction only `tx` may be used.
 */
export class SerialSqlite extends PrismaBetterSqlite3 {
  #adapter: Promise<Adapter> | undefined

  /** Always the same connection, whoever asks. */
  override connect(): Promise<Adapter> {
    this.#adapter ??= super.connect().then(serial)
    return this.#adapter
  }
}

function serial(adapter: Adapter): Adapter {
  const { client } = adapter as unknown as { client: Client }
  keepStatements(client)
  // Looked at and set in the same tick: of several that wait, one goes and the others wait again.
  let open: Promise<void> | null = null
  const { queryRaw, executeRaw, startTransaction } = adapter
  adapter.queryRaw = async (query) => {
    while (open) await open
    return queryRaw.call(adapter, query)
  }
  adapter.executeRaw = async (query) => {
    while (open) await open
    return executeRaw.call(adapter, query)
  }
  adapter.startTransaction = async (level) => {
    while (open) await open
    let close = () => {}
    open = new Promise((resolve) => {
      close = () => {
        open = null
        resolve()
      }
    })
    try {
      const tx = await startTransaction.call(adapter, level)
      const { commit, rollback } = tx
      tx.commit = () => commit.call(tx).finally(close)
      tx.rollback = () => rollback.call(tx).finally(close)
      try {
        client.exec('COMMIT')
        client.exec('BEGIN IMMEDIATE')
      } catch (error) {
        await tx.rollback()
        throw error
      }
      return tx
    } catch (error) {
      close()
      throw error
    }
  }
  return adapter
}

const MOST_STATEMENTS = 500

type Kept = {
  statement: Database.Statement<unknown[], unknown>
  reader: boolean
  columns: Database.ColumnDefinition[]
}

/**
 * Lets the adapter prepare each statement once. It asks for `prepare(sql).bind(args)` and then for one of the calls below;
 * SQLite's own bound statements cannot be bound again, so the arguments are kept beside.
 */
function keepStatements(client: Client): void {
  const prepare = client.prepare.bind(client) as (sql: string) => Database.Statement<unknown[], unknown>
  const kept = new Map<string, Kept>()
  const statementFor = (sql: string) => {
    const known = kept.get(sql)
    if (known) return known
    if (kept.size >= MOST_STATEMENTS) kept.clear()
    const statement = prepare(sql)
    // Asked of SQLite at every call, what columns a statement has would cost as much as a short query itself.
    const columns = statement.reader ? statement.columns() : []
    const own = { statement, reader: statement.reader, columns }
    kept.set(sql, own)
    return own
  }
  client.prepare = ((sql: string) => {
    const { statement, reader, columns } = statementFor(sql)
    return {
      run: () => statement.run(),
      bind: (args: unknown[]) => ({
        reader,
        columns: () => columns,
        run: () => statement.run(args),
        raw: () => ({ all: () => statement.raw(true).all(args) }),
      }),
    }
  }) as unknown as Client['prepare']
}

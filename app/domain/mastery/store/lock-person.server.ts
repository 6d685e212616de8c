import { sqltag } from '@prisma/client/runtime/client'
import { databaseUrl, isPostgres } from '~/db/database-url.server'
import type { SqlClient } from '~/db/straight-query.server'

const onPostgres = isPostgres(databaseUrl())

/**
 * Lets only one transaction at a time fold what a person did, until it ends; to be the first thing a transaction does.
 * PostgreSQL locks the person's row, weakly enough for rows that only point at it (sessions) to be written meanwhile. On
 * SQLite every transaction has the whole database to itself from its first moment (see serial-sqlite.server.ts).
 */
export async function lockPerson(tx: SqlClient, personId: string): Promise<void> {
  if (onPostgres)
    await tx.$queryRaw(sqltag`SELECT 1 FROM "Person" WHERE "id" = ${personId} FOR NO KEY UPDATE`)
}

import { type Sql, sqltag } from '@prisma/client/runtime/client'
import { databaseUrl, isPostgres } from './database-url.server'

const onPostgres = isPostgres(databaseUrl())

/**
 * Hundreds of texts as a table with the columns `id` and `at` (their places, from 0), for `WITH name("id", "at") AS (...)`: one
 * parameter, so the statement is the same however many there are, and need not be put together and prepared anew.
 */
export function sqlTexts(texts: readonly string[]): Sql {
  const json = JSON.stringify(texts)
  return onPostgres
    ? sqltag`SELECT "value", CAST("at" - 1 AS INTEGER) FROM json_array_elements_text(CAST(${json} AS json)) WITH ORDINALITY AS t("value", "at")`
    : sqltag`SELECT "value", "key" FROM json_each(${json})`
}

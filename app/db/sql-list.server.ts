import { join, type Sql } from '@prisma/client/runtime/client'

/** Values for `IN (...)` in a raw query, each a parameter of its own. Never empty: `IN ()` is no SQL. */
export function sqlList(values: readonly (string | number)[]): Sql {
  return join(values.length > 0 ? [...values] : [''])
}

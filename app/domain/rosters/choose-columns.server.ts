import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import type { ColumnMapping, ImportOptions } from './import-kind'
import { kindOf } from './import-kinds.server'
import { type NotYours, ownImport } from './running/own-import.server'
import { headerKeyOf } from './start-import.server'
import type { StoredHeaders } from './stored-import'

type ColumnRefusal = { refusal: 'column-missing'; field: string } | { refusal: 'column-twice'; field: string }

/**
 * Says which column holds what, remembers it for the next file with these headers, and has all rows checked. Possible until
 * something is written. Refuses when a required column is missing or one column is to be two things.
 */
export async function chooseColumns(input: {
  viewer: Viewer
  importId: string
  columns: ColumnMapping
  options: ImportOptions
  now: Date
}): Promise<{ ok: true } | NotYours | ColumnRefusal | { refusal: 'already-written' }> {
  const { viewer, importId, options, now } = input
  const row = await ownImport(viewer, importId)
  if (!row) return { refusal: 'not-your-import' }
  const kind = kindOf(row.kind)
  const headers = JSON.parse(row.headers) as StoredHeaders
  const columns: ColumnMapping = {}
  const taken = new Set<number>()
  for (const { field, isRequired } of kind.columns) {
    const at = input.columns[field]
    const isThere = at !== undefined && headers.columns[at] && !headers.columns[at].isCitizenNumber
    if (!isThere && isRequired) return { refusal: 'column-missing', field }
    if (!isThere) continue
    if (taken.has(at)) return { refusal: 'column-twice', field }
    taken.add(at)
    columns[field] = at
  }
  const mapping = JSON.stringify({ columns, options })
  const { count } = await db.rosterImport.updateMany({
    where: { id: importId, committedAt: null, state: { in: ['mapping', 'checking', 'review'] } },
    data: { mapping, state: 'checking', doneCount: 0, movedAt: now, counts: '{}' },
  })
  if (count === 0) return { refusal: 'already-written' }
  const headerKey = headerKeyOf(headers.columns.map((column) => column.header))
  const key = { placeId: row.placeId, kind: row.kind, headerKey }
  await db.rosterMapping.upsert({
    where: { placeId_kind_headerKey: key },
    create: { ...key, mapping: JSON.stringify(columns), usedAt: now },
    update: { mapping: JSON.stringify(columns), usedAt: now },
  })
  return { ok: true }
}

import { createHash } from 'node:crypto'
import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import { upsertRows } from '~/db/write-rows.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readPlacePath } from '~/domain/places/place-queries.server'
import { uuidV7 } from '~/lib/uuid-v7'
import { FILE_LIMITS, type FileRefusal } from './file-refusal'
import { foldHeader, guessMapping } from './guess-mapping'
import type { ColumnMapping } from './import-kind'
import { importKinds } from './import-kinds.server'
import { mayImportRoster } from './may-import-roster'
import type { ReadList } from './reading/read-list.server'
import { readRosterFile } from './reading/read-roster-file.server'

const CHUNK = 500

/**
 * Reads a file for a place and keeps its rows for the review; no person or place is touched. Columns are matched as the last
 * time a file with these headers came for this place, or guessed. Refuses with what is wrong with the file.
 */
export async function startImport(input: {
  viewer: Viewer
  kind: string
  placeId: string
  file: { name: string; bytes: Uint8Array } | null
  now: Date
}): Promise<{ ok: true; importId: string } | { refusal: FileRefusal | 'not-your-place' }> {
  const { viewer, placeId, file, now } = input
  const kind = importKinds[input.kind]
  const placePath = await readPlacePath(placeId)
  if (!kind || !mayImportRoster(viewer, { placePath, kind: kind.kind })) return { refusal: 'not-your-place' }
  if (!file || file.name === '') return { refusal: 'file-missing' }
  if (file.bytes.length === 0) return { refusal: 'file-empty' }
  if (file.bytes.length > FILE_LIMITS.bytes) return { refusal: 'file-too-large' }
  const fileHash = createHash('sha256').update(file.bytes).digest('hex')
  const list = await readRosterFile(file.bytes, kind)
  if ('refusal' in list) return list

  const importId = uuidV7(now.getTime())
  const headers = list.columns.map((column) => column.header)
  const key = headerKeyOf(headers)
  const remembered = await db.rosterMapping.findUnique({
    where: { placeId_kind_headerKey: { placeId, kind: kind.kind, headerKey: key } },
  })
  const columns: ColumnMapping = remembered
    ? (JSON.parse(remembered.mapping) as ColumnMapping)
    : guessMapping(
        list.columns.map((column) => (column.isCitizenNumber ? '' : column.header)),
        kind.columns,
      )
  await db.rosterImport.create({
    data: {
      ...{ id: importId, kind: kind.kind, placeId, fileName: file.name.slice(0, 200), fileHash },
      ...{ uploadedById: viewer.personId, uploadedAt: now, movedAt: now, rowCount: list.rows.length },
      state: 'mapping',
      headers: JSON.stringify({ columns: list.columns, skipped: list.skipped }),
      mapping: JSON.stringify({ columns, options: { createTeams: true } }),
    },
  })
  await keepRows(importId, list.rows)
  return { ok: true, importId }
}

/** What a file is remembered by: its headers, folded, in their order. */
export function headerKeyOf(headers: readonly string[]): string {
  return createHash('sha256').update(headers.map(foldHeader).join('\u0000')).digest('hex')
}

/** In parts, so that others are served in between. */
async function keepRows(importId: string, rows: ReadList['rows']): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) {
    const part = rows.slice(at, at + CHUNK).map(({ sheet, row, group, cells }, index) => ({
      ...{ importId, position: at + index, sheet, row },
      cells: JSON.stringify({ cells, group }),
    }))
    await inTransaction((tx) => upsertRows(tx, 'RosterRow', part, ['importId', 'position']))
    await new Promise((resolve) => setImmediate(resolve))
  }
}

import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { chooseColumns } from '~/domain/rosters/choose-columns.server'
import { decideAll } from '~/domain/rosters/decide-all.server'
import type { ColumnMapping } from '~/domain/rosters/import-kind'
import { commitImport } from '~/domain/rosters/move-import.server'
import { startImport } from '~/domain/rosters/start-import.server'
import { workOnImport } from '~/domain/rosters/work-on-import.server'
import { asCsv, type RosterRow } from './demonstration-roster'
import { must } from './must'

/** An officer sends a list, has it checked and, unless it is left for the review, written. */
export async function importRoster(sent: {
  viewer: Viewer
  placeId: string
  file: string
  rows: readonly RosterRow[]
  now: Date
  isLeftForReview?: boolean
}): Promise<void> {
  const { viewer, placeId, now } = sent
  const file = { name: sent.file, bytes: asCsv(sent.rows) }
  const { importId } = must(await startImport({ viewer, kind: 'people', placeId, file, now }))
  const { mapping } = await db.rosterImport.findUniqueOrThrow({ where: { id: importId } })
  const { columns } = JSON.parse(mapping) as { columns: ColumnMapping }
  must(await chooseColumns({ viewer, importId, columns, options: { createTeams: false }, now }))
  await workOnImport(importId, () => now)
  if (sent.isLeftForReview) return
  must(await decideAll({ viewer, importId, verdict: 'perhaps-same', decision: 'take' }))
  must(await commitImport({ viewer, importId, now }))
  await workOnImport(importId, () => now)
}

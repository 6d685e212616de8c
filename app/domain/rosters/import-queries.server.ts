import { sqltag } from '@prisma/client/runtime/client'
import { db } from '~/db/client.server'
import { sqlList } from '~/db/sql-list.server'
import type { Viewer } from '~/domain/accounts/viewer'
import type { ColumnMapping, Finding, ImportOptions, Verdict } from './import-kind'
import { kindOf } from './import-kinds.server'
import { importOffices } from './import-offices'
import { type NotYours, ownImport } from './running/own-import.server'
import { countRowsToWrite } from './running/read-stored-rows.server'
import { importRow } from './running/stored-rows'
import {
  type ImportCounts,
  type ImportState,
  isUndoable,
  type ReviewedRow,
  type StoredHeaders,
  type StoredMapping,
} from './stored-import'

const IMPORTS_PAGE = 20
const ROWS_PAGE = 25

export type ImportSummary = {
  importId: string
  kind: string
  fileName: string
  placeName: string
  uploadedAt: Date
  state: ImportState
  rowCount: number
  doneCount: number
  counts: ImportCounts
}

/** The lists that were imported at and below the viewer's places, the newest first; one page. */
export async function listImports(
  viewer: Viewer,
  page: number,
): Promise<{ imports: ImportSummary[]; page: number; pageCount: number }> {
  const offices = importOffices(viewer, 'places')
  if (offices.length === 0) return { imports: [], page: 1, pageCount: 1 }
  const named = importOffices(viewer, 'people')
  const rows = await db.$queryRaw<{ id: string }[]>(sqltag`
    WITH RECURSIVE below("id", "steps") AS (
      SELECT "id", 0 FROM "Place" WHERE "id" IN (${sqlList(offices)})
      UNION
      SELECT p."id", b."steps" + 1 FROM below b JOIN "Place" p ON p."parentId" = b."id" WHERE b."steps" < 100
    ), named("id", "steps") AS (
      SELECT "id", 0 FROM "Place" WHERE "id" IN (${sqlList(named)})
      UNION
      SELECT p."id", n."steps" + 1 FROM named n JOIN "Place" p ON p."parentId" = n."id" WHERE n."steps" < 100
    )
    SELECT i."id" FROM "RosterImport" i WHERE i."state" <> 'discarded' AND (
      (i."kind" = 'places' AND i."placeId" IN (SELECT "id" FROM below)) OR
      (i."kind" = 'people' AND i."placeId" IN (SELECT "id" FROM named)))
    ORDER BY i."uploadedAt" DESC, i."id" DESC LIMIT 1000`)
  const pageCount = Math.max(1, Math.ceil(rows.length / IMPORTS_PAGE))
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pageCount)
  const ids = rows.slice((shown - 1) * IMPORTS_PAGE, shown * IMPORTS_PAGE).map((row) => row.id)
  const found = await db.rosterImport.findMany({ where: { id: { in: ids } } })
  const names = await placeNames(found.map((row) => row.placeId))
  const summaries = found.map((row) => summaryOf(row, names.get(row.placeId) ?? ''))
  summaries.sort((a, b) => ids.indexOf(a.importId) - ids.indexOf(b.importId))
  return { imports: summaries, page: shown, pageCount }
}

/** One import with its columns, for whoever may import for its place. */
export async function readImport(
  viewer: Viewer,
  importId: string,
  now: Date,
): Promise<
  | {
      ok: true
      import: ImportSummary & { isUndoable: boolean; toWrite: number; newTeams: string[] }
      headers: StoredHeaders
      mapping: { columns: ColumnMapping; options: ImportOptions }
      fields: { field: string; isRequired: boolean; example: string }[]
      isKnownFile: boolean
    }
  | NotYours
> {
  const row = await ownImport(viewer, importId)
  if (!row) return { refusal: 'not-your-import' }
  const names = await placeNames([row.placeId])
  const { fileHash, placeId, kind } = row
  const earlier = await db.rosterImport.count({
    where: { placeId, kind, fileHash, state: 'committed', id: { not: importId } },
  })
  const isReview = row.state === 'review'
  const toWrite = isReview ? await countRowsToWrite(importId) : 0
  return {
    ok: true,
    import: {
      ...summaryOf(row, names.get(placeId) ?? ''),
      ...{ isUndoable: isUndoable(row, now), toWrite, newTeams: isReview ? await newTeamsOf(importId) : [] },
    },
    headers: JSON.parse(row.headers) as StoredHeaders,
    mapping: JSON.parse(row.mapping) as StoredMapping,
    fields: kindOf(kind).columns.map(({ field, isRequired, example }) => ({ field, isRequired, example })),
    isKnownFile: earlier > 0,
  }
}

/** One page of rows under review: of a verdict, of those to be asked again, or of those that stayed in spite of undoing. */
export async function readReviewedRows(input: {
  viewer: Viewer
  importId: string
  verdict: Verdict | 'again' | 'kept'
  page: number
}): Promise<{ ok: true; rows: ReviewedRow[]; page: number; pageCount: number } | NotYours> {
  const { viewer, importId, verdict } = input
  const stored = await ownImport(viewer, importId)
  if (!stored) return { refusal: 'not-your-import' }
  const where =
    verdict === 'again' || verdict === 'kept' ? { importId, decision: verdict } : { importId, verdict }
  const count = await db.rosterRow.count({ where })
  const pageCount = Math.max(1, Math.ceil(count / ROWS_PAGE))
  const page = Math.min(Math.max(1, Math.trunc(input.page) || 1), pageCount)
  const rows = await db.rosterRow.findMany({
    where,
    orderBy: { position: 'asc' },
    skip: (page - 1) * ROWS_PAGE,
    take: ROWS_PAGE,
  })
  const { columns } = JSON.parse(stored.mapping) as StoredMapping
  return { ok: true, rows: rows.map((row) => reviewed(row, columns)), page, pageCount }
}

/** All rows that are wrong, for a file that can be mended and sent again; at most 20,000. */
export async function readWrongRows(
  viewer: Viewer,
  importId: string,
): Promise<
  { ok: true; kind: string; headers: string[]; rows: (ReviewedRow & { all: string[] })[] } | NotYours
> {
  const stored = await ownImport(viewer, importId)
  if (!stored) return { refusal: 'not-your-import' }
  const { columns } = JSON.parse(stored.mapping) as StoredMapping
  const headers = (JSON.parse(stored.headers) as StoredHeaders).columns
  const kept = headers.flatMap((column, at) => (column.isCitizenNumber ? [] : [at]))
  const rows = await db.rosterRow.findMany({
    where: { importId, verdict: 'wrong' },
    orderBy: { position: 'asc' },
  })
  return {
    ok: true,
    kind: stored.kind,
    headers: kept.map((at) => headers[at]?.header ?? ''),
    rows: rows.map((row) => {
      const { cells } = JSON.parse(row.cells) as { cells: string[] }
      return { ...reviewed(row, columns), all: kept.map((at) => cells[at] ?? '') }
    }),
  }
}

function reviewed(
  row: Parameters<typeof importRow>[0] & {
    verdict: string
    findings: string
    decision: string
    before: string | null
  },
  columns: ColumnMapping,
): ReviewedRow {
  return {
    ...importRow(row, columns),
    ...{ verdict: row.verdict as Verdict, findings: JSON.parse(row.findings) as Finding[] },
    ...{ decision: row.decision, isWritten: row.before !== null },
  }
}

/** The names of teams that writing would make. */
async function newTeamsOf(importId: string): Promise<string[]> {
  const rows = await db.rosterRow.findMany({
    where: { importId, before: null, findings: { contains: '"team-new"' } },
    select: { findings: true },
    take: 5_000,
  })
  const names = rows.flatMap((row) =>
    (JSON.parse(row.findings) as Finding[]).flatMap((finding) =>
      finding.code === 'team-new' ? (finding.to ?? '') : [],
    ),
  )
  return [...new Set(names)].sort()
}

async function placeNames(ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.place.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })
  return new Map(rows.map((row) => [row.id, row.name]))
}

type Stored = NonNullable<Awaited<ReturnType<typeof ownImport>>>

function summaryOf(row: Stored, placeName: string): ImportSummary {
  const { id: importId, kind, fileName, uploadedAt, rowCount, doneCount } = row
  const counts = JSON.parse(row.counts) as ImportCounts
  return {
    importId,
    kind,
    fileName,
    placeName,
    uploadedAt,
    rowCount,
    doneCount,
    counts,
    state: row.state as ImportState,
  }
}

import type { ColumnMapping, Finding, ImportOptions, Verdict } from './import-kind'
import type { ReadColumn } from './read-column'

/** Where an import stands. "checking", "committing" and "undoing" go on by themselves. */
export type ImportState =
  | 'mapping'
  | 'checking'
  | 'review'
  | 'committing'
  | 'committed'
  | 'undoing'
  | 'undone'
  | 'discarded'
  | 'failed'

export const RUNNING_STATES: readonly string[] = ['checking', 'committing', 'undoing']

/** What RosterImport.headers holds. */
export type StoredHeaders = {
  columns: ReadColumn[]
  skipped: { sheet: string; reason: 'hidden' | 'no-table' | 'other-columns' }[]
}

/** What RosterImport.mapping holds. */
export type StoredMapping = { columns: ColumnMapping; options: ImportOptions }

/** What RosterRow.cells holds: the cells of the file by column, and the group the row stands in. */
export type StoredCells = { cells: string[]; group: string }

/** What RosterImport.counts holds. */
export type ImportCounts = Partial<Record<Verdict | 'written' | 'again' | 'kept' | 'skipped', number>>

const UNDO_HOURS = 24

/** May it still be undone? For a day after it was written. */
export function isUndoable(stored: { state: string; committedAt: Date | null }, now: Date): boolean {
  const isWritten = ['committed', 'review', 'failed'].includes(stored.state)
  return (
    isWritten &&
    stored.committedAt !== null &&
    now.getTime() - stored.committedAt.getTime() < UNDO_HOURS * 3_600_000
  )
}

/** A row as the review shows it. */
export type ReviewedRow = {
  position: number
  sheet: string
  row: number
  cells: Record<string, string>
  verdict: Verdict
  findings: Finding[]
  decision: string
  isWritten: boolean
}

const DECIDABLE: readonly string[] = ['new', 'changed', 'perhaps-same'] satisfies Verdict[]

/** Can something be chosen for such a row? What is wrong is mended in the file; what is written can only be undone. */
export function isDecidable({
  verdict,
  isWritten = false,
}: {
  verdict: string
  isWritten?: boolean
}): boolean {
  return !isWritten && DECIDABLE.includes(verdict)
}

import type { CheckedRow, ColumnMapping, DecidedRow, Finding, ImportRow, Verdict } from '../import-kind'
import type { StoredCells } from '../stored-import'

export type StoredRow = {
  position: number
  sheet: string
  row: number
  cells: string
  verdict: string
  findings: string
  targetId: string | null
  decision: string
  basis: string
}

/** A stored row with its cells by field, as the mapping says. Without a column for a field, the field is not there at all. */
export function importRow(
  stored: Pick<StoredRow, 'position' | 'sheet' | 'row' | 'cells'>,
  columns: ColumnMapping,
): ImportRow {
  const { cells, group } = JSON.parse(stored.cells) as StoredCells
  const byField: Record<string, string> = {}
  for (const field in columns) byField[field] = cells[columns[field] ?? -1] ?? ''
  byField._group = group
  const { position, sheet, row } = stored
  return { position, sheet, row, cells: byField }
}

export function decidedRow(stored: StoredRow, columns: ColumnMapping): DecidedRow {
  const { verdict, findings, targetId, decision, basis } = stored
  return {
    ...importRow(stored, columns),
    ...{
      verdict: verdict as Verdict,
      findings: JSON.parse(findings) as Finding[],
      targetId,
      decision,
      basis,
    },
  }
}

export function judgedColumns(checked: Omit<CheckedRow, 'position'>) {
  const { verdict, findings, targetId, basis } = checked
  return { verdict, findings: JSON.stringify(findings), targetId, basis }
}

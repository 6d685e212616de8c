import { workbook } from './workbook.server'
import type { WorkbookSheet } from './workbook-sheet'

export type TextTable = Omit<WorkbookSheet, 'rows'> & { rows: readonly (readonly string[])[] }

/** A spreadsheet (.xlsx) of texts alone, its first row standing still. */
export async function textTable(table: TextTable): Promise<Uint8Array<ArrayBuffer>> {
  return textTables([table])
}

/** The same with several sheets, the first of which is open. */
export async function textTables(tables: readonly TextTable[]): Promise<Uint8Array<ArrayBuffer>> {
  return workbook(tables)
}

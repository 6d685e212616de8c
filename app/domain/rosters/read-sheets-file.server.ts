import type { FileLimits, FileRefusal } from './file-refusal'
import { inThread } from './reading/in-thread.server'
import type { ReadSheets } from './reading/read-sheets.server'

/** The sheets of an .xlsx or .csv as rows of text, read in a thread of its own; hidden sheets are named, not read. */
export function readSheetsFile(
  bytes: Uint8Array,
  limits: FileLimits,
): Promise<ReadSheets | { refusal: FileRefusal }> {
  return inThread<ReadSheets>({ bytes, limits })
}

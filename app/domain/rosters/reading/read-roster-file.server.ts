import type { FileRefusal } from '../file-refusal'
import type { ImportColumn } from '../import-kind'
import { inThread } from './in-thread.server'
import type { ReadList } from './read-list.server'

/** Reads a file in a thread with memory of its own; a file that needs more, or longer than a minute, is refused as too large. */
export function readRosterFile(
  bytes: Uint8Array,
  { columns, hasHeadings }: { columns: readonly ImportColumn[]; hasHeadings: boolean },
): Promise<ReadList | { refusal: FileRefusal }> {
  return inThread<ReadList>({ bytes, columns: [...columns], hasHeadings })
}

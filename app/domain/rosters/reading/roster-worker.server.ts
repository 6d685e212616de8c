import { parentPort, workerData } from 'node:worker_threads'
import type { FileLimits } from '../file-refusal'
import type { ImportColumn } from '../import-kind'
import { readList } from './read-list.server'
import { readSheets } from './read-sheets.server'

// A thread of its own: reading a large spreadsheet takes a second of processor time, in which the server goes on serving.
// With columns the file is read as one list of people or places, with limits as the sheets that it has.
export type WorkerInput = { bytes: Uint8Array } & (
  | { columns: ImportColumn[]; hasHeadings: boolean }
  | { limits: FileLimits }
)

const input = workerData as WorkerInput
const reading =
  'columns' in input
    ? readList(input.bytes, input.columns, input.hasHeadings)
    : readSheets(input.bytes, input.limits)
void reading.then((read) => parentPort?.postMessage(read))

import { parentPort, workerData } from 'node:worker_threads'
import type { ImportColumn } from '../import-kind'
import { readList } from './read-list.server'

// A thread of its own: reading a large spreadsheet takes a second of processor time, in which the server goes on serving.
export type WorkerInput = { bytes: Uint8Array; columns: ImportColumn[]; hasHeadings: boolean }

const { bytes, columns, hasHeadings } = workerData as WorkerInput
void readList(bytes, columns, hasHeadings).then((list) => parentPort?.postMessage(list))

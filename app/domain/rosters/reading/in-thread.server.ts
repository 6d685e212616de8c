import { runInThread, type ThreadProgram } from '~/lib/run-in-thread.server'
import type { FileRefusal } from '../file-refusal'
import type { WorkerInput } from './roster-worker.server'

const PROGRAM: ThreadProgram = {
  source: new URL('./roster-worker.server.ts', import.meta.url),
  built: 'build/roster-worker.js',
  patienceMs: 60_000,
  memoryMb: 160,
}

/** Reads a file in a thread with memory of its own; one that needs more, or longer than a minute, is refused as too large. */
export async function inThread<Read>(input: WorkerInput): Promise<Read | { refusal: FileRefusal }> {
  return (await runInThread<Read | { refusal: FileRefusal }>(PROGRAM, input)) ?? { refusal: 'file-too-large' }
}

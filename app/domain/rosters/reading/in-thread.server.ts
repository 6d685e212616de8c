import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { FileRefusal } from '../file-refusal'
import type { WorkerInput } from './roster-worker.server'

const PATIENCE_MS = 60_000

/** At most this many files are read at once in a process; others wait. */
const MOST_AT_ONCE = 1
const waiting: (() => void)[] = []
let running = 0

/** Reads a file in a thread with memory of its own; one that needs more, or longer than a minute, is refused as too large. */
export async function inThread<Read>(input: WorkerInput): Promise<Read | { refusal: FileRefusal }> {
  while (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  running++
  try {
    return await runThread<Read>(input, await program())
  } finally {
    running--
    waiting.shift()?.()
  }
}

function runThread<Read>(
  input: WorkerInput,
  { code, isSource }: Program,
): Promise<Read | { refusal: FileRefusal }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, {
      workerData: input,
      eval: isSource,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16 },
    })
    const timer = setTimeout(() => void worker.terminate(), PATIENCE_MS)
    worker.once('message', resolve)
    worker.once('error', (error: Error & { code?: string }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ refusal: 'file-too-large' }) : reject(error),
    )
    worker.once('exit', () => {
      clearTimeout(timer)
      resolve({ refusal: 'file-too-large' }) // nothing after a message, or what ended it
    })
  })
}

type Program = { code: string; isSource: boolean }
let compiled: Promise<Program> | undefined

/** The built site has the thread's program beside its own; while developing and testing it is compiled from its source, once. */
function program(): Promise<Program> {
  const isBuilt = !import.meta.url.endsWith('.ts')
  compiled ??= isBuilt
    ? Promise.resolve({ code: path.resolve('build/roster-worker.js'), isSource: false })
    : compile(new URL('./roster-worker.server.ts', import.meta.url))
  return compiled
}

async function compile(source: URL): Promise<Program> {
  const { build } = await import('esbuild')
  const options = {
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    write: false,
  } as const
  const { outputFiles } = await build({ ...options, entryPoints: [fileURLToPath(source)] })
  return { code: outputFiles[0]?.text ?? '', isSource: true }
}

import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

/** A program for threads: its source, and where the built site has it. */
export type ThreadProgram = { source: URL; built: string; patienceMs: number; memoryMb: number }

/** At most this many threads of one program run at once in a process; others wait. */
const MOST_AT_ONCE = 1
const queues = new Map<string, { running: number; waiting: (() => void)[] }>()

/**
 * Runs a program on its input in a thread with memory of its own, and gives what it posts; null when it needed more memory
 * or time than it has, or ended without a word. The server goes on serving meanwhile.
 */
export async function runInThread<Result>(program: ThreadProgram, input: unknown): Promise<Result | null> {
  const queue = queues.get(program.built) ?? { running: 0, waiting: [] }
  queues.set(program.built, queue)
  while (queue.running >= MOST_AT_ONCE) await new Promise<void>((resolve) => queue.waiting.push(resolve))
  queue.running++
  try {
    return await runOnce<Result>(program, input, await codeOf(program))
  } finally {
    queue.running--
    queue.waiting.shift()?.()
  }
}

function runOnce<Result>(
  { patienceMs, memoryMb }: ThreadProgram,
  input: unknown,
  { code, isSource }: Code,
): Promise<Result | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, {
      workerData: input,
      eval: isSource,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 16 },
    })
    const timer = setTimeout(() => void worker.terminate(), patienceMs)
    worker.once('message', resolve)
    worker.once('error', (error: Error & { code?: string }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(null) : reject(error),
    )
    worker.once('exit', () => {
      clearTimeout(timer)
      resolve(null) // nothing after a message, or what ended it
    })
  })
}

type Code = { code: string; isSource: boolean }
const compiled = new Map<string, Promise<Code>>()

/** The built site has the program beside its own; while developing and testing it is compiled from its source, once. */
function codeOf({ source, built }: ThreadProgram): Promise<Code> {
  if (!import.meta.url.endsWith('.ts')) return Promise.resolve({ code: path.resolve(built), isSource: false })
  const known = compiled.get(built) ?? compile(source)
  compiled.set(built, known)
  return known
}

async function compile(source: URL): Promise<Code> {
  const { build } = await import('esbuild')
  const options = { bundle: true, platform: 'node', format: 'cjs', write: false } as const
  const { outputFiles } = await build({ ...options, entryPoints: [fileURLToPath(source)] })
  return { code: outputFiles[0]?.text ?? '', isSource: true }
}

import { type ChildProcess, fork } from 'node:child_process'
import { oneAtATime, type Queue } from './one-at-a-time'
import { type ProgramFile, programFile } from './program-file.server'

/** A program with a process of its own, and what one answer may cost; the program watches the limits it is handed. */
export type StandingProcessProgram = ProgramFile &
  Queue & {
    patienceMs: number
    /** Of the processor, and of memory in all. */
    limits: ProcessLimits
    /** Of the memory, what its own objects may take; without it all of it. */
    heapMb?: number
    /** Nothing asked for so long: the process ends, the next to ask begins another. */
    idleMs: number
    /** Names of what it gets to know of this one's environment, beyond the barest. */
    knows?: readonly string[]
    /** What it throws is thrown here; else its answer is null, as when it fell over. */
    isOwnCode?: boolean
  }

export type ProcessLimits = { cpuMs: number; memoryMb: number }
export type ProcessAsk = { number: number; input: unknown; limits: ProcessLimits }
export type ProcessAnswer = { number: number; result: unknown } | { number: number; error: string }

/**
 * One process that answers one thing after another, for programs whose native parts a thread's limits do not reach. It gets nothing
 * of this one's environment. The answer is null when it needed more than allowed, fell over, was
 * overtaken by a newer one, or too many wait.
 */
export function standingProcess(program: StandingProcessProgram) {
  let child: Promise<ChildProcess> | undefined
  let idle: NodeJS.Timeout | undefined
  let count = 0

  return oneAtATime(program, answer)

  async function answer(input: unknown): Promise<unknown> {
    clearTimeout(idle)
    child ??= start()
    const running = await child.catch((error) => {
      child = undefined
      throw error
    })
    running.ref()
    running.channel?.ref()
    const number = ++count
    const result = await new Promise<unknown>((resolve, reject) => {
      const end = (value: unknown, isOver: boolean) => {
        clearTimeout(timer)
        running.off('message', heard)
        running.off('exit', fell)
        if (isOver) stop(running)
        resolve(value)
      }
      const heard = (said: ProcessAnswer) => {
        if (said.number !== number) return
        if ('error' in said && program.isOwnCode) reject(new Error(said.error))
        end('result' in said ? said.result : null, 'error' in said)
      }
      const fell = () => end(null, true)
      const timer = setTimeout(fell, program.patienceMs)
      running.on('message', heard)
      running.once('exit', fell)
      running.send({ number, input, limits: program.limits } satisfies ProcessAsk, (error) => error && fell())
    })
    running.unref()
    running.channel?.unref()
    idle = setTimeout(() => stop(running), program.idleMs)
    idle.unref()
    return result
  }

  function stop(running: ChildProcess): void {
    child = undefined
    running.kill('SIGKILL')
  }

  async function start(): Promise<ChildProcess> {
    const { PATH, TMPDIR, LD_LIBRARY_PATH, SystemRoot } = process.env
    const running = fork(await programFile(program), [], {
      // Fewer pools of memory: what is freed is really given back.
      env: {
        PATH,
        TMPDIR,
        LD_LIBRARY_PATH,
        SystemRoot,
        NODE_ENV: process.env.NODE_ENV,
        MALLOC_ARENA_MAX: '1',
        ...Object.fromEntries((program.knows ?? []).map((name) => [name, process.env[name]])),
      },
      execArgv: [`--max-old-space-size=${program.heapMb ?? program.limits.memoryMb}`],
      serialization: 'advanced',
      stdio: 'ignore',
    })
    // Its beginning is not on the clock of the first to ask.
    await new Promise<void>((resolve, reject) => {
      running.once('message', () => resolve())
      running.once('error', reject)
      running.once('exit', () => reject(new Error(`${program.built} ended before it began`)))
    })
    running.removeAllListeners('exit')
    running.on('error', () => {}) // it is being stopped, or has fallen: its answer is null
    running.on('exit', () => {
      child = undefined
    })
    return running
  }
}

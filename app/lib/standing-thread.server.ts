import { Worker } from 'node:worker_threads'
import { oneAtATime, type Queue } from './one-at-a-time'
import { type ProgramFile, programFile } from './program-file.server'

/** A program that stays and answers: its source, where the built site has it, and what one answer may cost. */
export type StandingProgram = ProgramFile & Queue & { patienceMs: number; memoryMb: number }

/** What a program gets and posts back. */
export type ThreadAsk = { number: number; input: unknown }
export type ThreadAnswer = { number: number; result: unknown } | { number: number; error: string }

/**
 * One thread with memory of its own that answers one thing after another, begun at the first. The answer is null when it
 * needed more time or memory than allowed, and the thread begins anew then, or when too many wait.
 */
export function standingThread(program: StandingProgram) {
  let worker: Promise<Worker> | undefined
  let count = 0

  return oneAtATime(program, async (input: unknown) => {
    try {
      worker ??= start()
      return await answer(await worker, input)
    } catch (error) {
      worker = undefined
      throw error
    }
  })

  function answer(thread: Worker, input: unknown): Promise<unknown> {
    const number = ++count
    return new Promise((resolve, reject) => {
      const listening = new AbortController()
      const end = (isOver: boolean) => {
        clearTimeout(timer)
        listening.abort()
        if (!isOver) return
        worker = undefined
        thread.on('error', () => {}) // it is being stopped: what it says now is nobody's
        void thread.terminate()
      }
      const listen = <Said>(name: string, heard: (said: Said) => void) => {
        thread.on(name, heard)
        listening.signal.addEventListener('abort', () => thread.off(name, heard))
      }
      const giveUp = () => {
        end(true)
        resolve(null)
      }
      const timer = setTimeout(giveUp, program.patienceMs)
      listen('message', (said: ThreadAnswer) => {
        if (said.number !== number) return
        end('error' in said)
        if ('error' in said) reject(new Error(said.error))
        else resolve(said.result)
      })
      listen('error', (error: Error & { code?: string }) => {
        if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') reject(error)
        giveUp()
      })
      listen('exit', giveUp)
      thread.postMessage({ number, input } satisfies ThreadAsk)
    })
  }

  async function start(): Promise<Worker> {
    const thread = new Worker(await programFile(program), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: program.memoryMb, maxYoungGenerationSizeMb: 32 },
    })
    // Its beginning is not on the clock of the first to ask.
    await new Promise<void>((resolve, reject) => {
      thread.once('message', () => {
        thread.off('error', reject)
        resolve()
      })
      thread.once('error', reject)
    })
    thread.unref()
    return thread
  }
}

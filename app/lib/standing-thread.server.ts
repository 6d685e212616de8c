import { Worker } from 'node:worker_threads'
import { type ProgramFile, programFile } from './program-file.server'

/** A program that stays and answers: its source, where the built site has it, and what one answer may cost. */
export type StandingProgram = ProgramFile & {
  patienceMs: number
  memoryMb: number
  mostWaiting: number
}

/** What a program gets and posts back. */
export type ThreadAsk = { number: number; input: unknown }
export type ThreadAnswer = { number: number; result: unknown } | { number: number; error: string }

type Waiting = {
  input: unknown
  key: string | undefined
  resolve: (result: never) => void
  reject: (error: Error) => void
}

/** ms */
const LONGEST_REST = 100

/**
 * One thread with memory of its own that answers one thing after another, begun at the first. The answer is null when it
 * needed more time or memory than allowed; the thread begins anew then. Of those that wait under the same `key` only the
 * newest is answered, the older get null; so do those beyond `mostWaiting`.
 * Between two answers it rests as long as it worked: however many ask, half a processor stays for everybody else.
 */
export function standingThread(program: StandingProgram) {
  let worker: Promise<Worker> | undefined
  let isBusy = false
  let count = 0
  const waiting: Waiting[] = []

  return function ask<Result>(input: unknown, key?: string): Promise<Result | null> {
    return new Promise<Result | null>((resolve, reject) => {
      const older = key === undefined ? -1 : waiting.findIndex((each) => each.key === key)
      if (older >= 0) waiting.splice(older, 1)[0]?.resolve(null as never)
      if (waiting.length >= program.mostWaiting) return resolve(null)
      waiting.push({ input, key, resolve: resolve as Waiting['resolve'], reject })
      void next()
    })
  }

  async function next(): Promise<void> {
    if (isBusy) return
    const asked = waiting.shift()
    if (!asked) return
    isBusy = true
    const begun = performance.now()
    try {
      worker ??= start()
      asked.resolve((await answer(await worker, asked.input)) as never)
    } catch (error) {
      worker = undefined
      asked.reject(error as Error)
    } finally {
      const worked = performance.now() - begun
      setTimeout(
        () => {
          isBusy = false
          void next()
        },
        Math.min(LONGEST_REST, worked),
      )
    }
  }

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

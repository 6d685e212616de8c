import os from 'node:os'
import type { ProcessAnswer, ProcessAsk } from './standing-process.server'

const LOOK_EVERY_MS = 20
const GIVES_WAY = 5

/**
 * In a program of its own: answers what it is asked, and ends itself when an answer needs more than it may. It gives way to
 * whoever serves people meanwhile.
 */
export function answerInProcess(work: (input: unknown) => Promise<unknown>): void {
  os.setPriority(GIVES_WAY)
  process.on('message', async ({ number, input, limits }: ProcessAsk) => {
    const before = process.cpuUsage()
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(before)
      const isOver =
        (user + system) / 1000 > limits.cpuMs || process.memoryUsage.rss() > limits.memoryMb * 1e6
      if (isOver) process.exit(1)
    }, LOOK_EVERY_MS)
    const answer = await work(input).then(
      (result): ProcessAnswer => ({ number, result }),
      (error): ProcessAnswer => ({
        number,
        error: error instanceof Error ? String(error.stack) : String(error),
      }),
    )
    clearInterval(watch)
    process.send?.(answer)
  })
  process.on('disconnect', () => process.exit(0))
  process.send?.('ready')
}

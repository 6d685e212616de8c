import type { ProcessAnswer, ProcessAsk } from './standing-process.server'

const LOOK_EVERY_MS = 20

/** In a program of its own: answers what it is asked, and ends itself when an answer needs more than it may. */
export function answerInProcess(work: (input: unknown) => Promise<unknown>): void {
  process.on('message', async ({ number, input, limits }: ProcessAsk) => {
    const before = process.cpuUsage()
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(before)
      const isOver =
        (user + system) / 1000 > limits.cpuMs || process.memoryUsage.rss() > limits.memoryMb * 1e6
      if (isOver) process.exit(1)
    }, LOOK_EVERY_MS)
    const result = await work(input).catch(() => process.exit(1))
    clearInterval(watch)
    process.send?.({ number, result } satisfies ProcessAnswer)
  })
  process.on('disconnect', () => process.exit(0))
  process.send?.('ready')
}

type Measured<T> = { result: T; seconds: number; bytes: number }

const LOOKS = 3

/**
 * What an answer cost this process and its threads: seconds of the processor, and bytes that it grew by. Files that ask run in a
 * process of their own (vitest.config.ts). What looks dear is looked at again: the first time pays for all that is loaded for it.
 */
export async function measured<T>(work: () => Promise<T>): Promise<Measured<T>> {
  for (let look = 1; ; look++) {
    const cost = await once(work)
    if ((cost.seconds < 2 && cost.bytes < 200_000_000) || look === LOOKS) return cost
  }
}

async function once<T>(work: () => Promise<T>): Promise<Measured<T>> {
  const [cpu, rss] = [process.cpuUsage(), process.memoryUsage.rss()]
  const result = await work()
  const { user, system } = process.cpuUsage(cpu)
  return { result, seconds: (user + system) / 1e6, bytes: process.memoryUsage.rss() - rss }
}

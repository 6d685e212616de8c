/** What an answer cost this process and its threads: seconds of the processor, and bytes that it grew by. */
export async function measured<T>(
  work: () => Promise<T>,
): Promise<{ result: T; seconds: number; bytes: number }> {
  const [cpu, rss] = [process.cpuUsage(), process.memoryUsage.rss()]
  const result = await work()
  const { user, system } = process.cpuUsage(cpu)
  return { result, seconds: (user + system) / 1e6, bytes: process.memoryUsage.rss() - rss }
}

/** Begins these in their order, never more than two at once, and gives what they gave. The machines that test have two cores. */
export async function twoAtATime<Result>(tasks: readonly (() => Promise<Result>)[]): Promise<Result[]> {
  const results: Result[] = []
  const waiting = [...tasks.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, task] = next
      results[at] = await task()
    }
  }
  await Promise.all([work(), work()])
  return results
}

/**
 * Names each step before it runs and says afterwards how long it took: "2/7 Building the site ... 41.2 s".
 * A step that had nothing to do returns 'already done' (or whatever should be said instead of a time). A title without work
 * is only named: what follows writes its own lines.
 */
export function numberedSteps(total) {
  let number = 0
  return async (title, work) => {
    number += 1
    if (!work) return console.log(`${number}/${total} ${title}`)
    process.stdout.write(`${number}/${total} ${title} ... `)
    const startedAt = performance.now()
    try {
      const said = await work()
      console.log(said ?? `${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
    } catch (error) {
      console.log('failed')
      throw error
    }
  }
}

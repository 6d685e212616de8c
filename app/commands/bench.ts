// npm run bench [-- --quick] : what pages cost, beside the framework's own empty page in the same process, so that the
// ratios hold on any machine, of a server that has served for a while (see warm). It runs as built, on a temporary database
// with 1,000 learners.
import { existsSync } from 'node:fs'
import { firstVisit } from './bench/first-visit'
import { measure, warm } from './bench/measure'
import { printBytes, printCosts, printMemory } from './bench/print-report'
import { scenarios } from './bench/scenarios'
import { startBenchSite } from './bench/start-bench-site'

if (!existsSync('build/start.js')) throw new Error('Nothing is built yet: npm run build')
const isQuick = process.argv.includes('--quick')
const learners = isQuick ? 100 : 1_000

console.info(`Preparing a database with ${learners} learners ...`)
const site = await startBenchSite(['app/commands/bench/fill-database.ts', String(learners)])
try {
  const rows = []
  const timesOf = (scenario: { times: number }) => Math.ceil(scenario.times / (isQuick ? 10 : 1))
  for (const scenario of scenarios) await warm(site, scenario, timesOf(scenario))
  for (const concurrency of [1, 10, 50]) {
    for (const scenario of scenarios) {
      const times = timesOf(scenario)
      rows.push({ ...(await measure(site, scenario, { concurrency, times })), concurrency })
    }
  }
  printCosts(rows)
  printBytes(await firstVisit(site.origin, '/hoc/vneid/hai-muc-tai-khoan'))
  printMemory({ now: await site.memoryNow(), peak: await site.peakMemory() })
} finally {
  await site.stop()
}

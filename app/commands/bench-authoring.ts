// npm run bench:authoring : how soon an author sees what they typed, and what ten authors who type at once cost learners on
// lesson pages, on the built site with SQLite (or BENCH_DATABASE_URL). Ends with 1 when a preview of 10 kB takes over 300 ms
// from the last key, or learners' p95 grows by half.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { setTimeout as rest } from 'node:timers/promises'
import { startBenchSite } from './bench/start-bench-site'
import { type Author, authorOf, preview, type Typing } from './bench/type-previews'
import { Visitor } from './bench/visitor'

const MOST_MS = 300
const MOST_RATIO = 1.5
/** What the editor waits after the last key (app/components/authoring/desk/use-preview.ts). */
const DEBOUNCE_MS = 100
const PREVIEWS = 60
const LEARNERS = 20
/** Lesson pages a second, and how long each measurement lasts. */
const PAGES = 25
const SECONDS = 12
const LESSON = '/hoc/vneid/hai-muc-tai-khoan'

const site = await startBenchSite(
  ['app/commands/bench/fill-database.ts', String(LEARNERS)],
  'app/commands/bench/fill-authors.ts',
)
const authors = JSON.parse(site.more) as Author[]
const learners = site.filled.map((cookie) => new Visitor(site.origin, cookie, '', []))
const first = authorOf(site.origin, authors)

await preview(first, -1)
const alone: number[] = []
for (let turn = 0; turn < PREVIEWS; turn++) alone.push(await preview(first, turn))
const size = (Buffer.byteLength(first.text) / 1000).toFixed(1)
const shown = [0.5, 0.95, 1].map((share) => `${(at(alone, share) + DEBOUNCE_MS).toFixed(0)} ms`)
console.info(
  `Preview of ${size} kB after the last key: median ${shown[0]}, p95 ${shown[1]}, worst ${shown[2]}.`,
)

await readLessons(3)
const before = await readLessons(SECONDS)
// Elsewhere: what their answers cost a browser is not the learners' to wait for.
const typists = fork('app/commands/bench/type-previews.ts', { execArgv: ['--import', 'tsx'] })
typists.send({ origin: site.origin, authors, pauseMs: DEBOUNCE_MS } satisfies Typing)
await once(typists, 'message')
const during = await readLessons(SECONDS)
typists.send('stop')
const [others] = (await once(typists, 'message')) as [number[]]
const again = await readLessons(SECONDS)
await site.stop()

const quiet = (at(before, 0.95) + at(again, 0.95)) / 2
const ratio = at(during, 0.95) / quiet
console.info(
  `Lesson pages, ${PAGES} a second: p95 ${at(before, 0.95).toFixed(1)} and ${at(again, 0.95).toFixed(1)} ms without authors, ` +
    `${at(during, 0.95).toFixed(1)} ms with ${authors.length} (median ${at(before, 0.5).toFixed(1)} and ${at(during, 0.5).toFixed(1)} ms).`,
)
console.info(
  `Their previews meanwhile: ${others.length} in ${SECONDS} s, median ${at(others, 0.5).toFixed(0)} ms, p95 ${at(others, 0.95).toFixed(0)} ms.`,
)
const own = at(alone, 0.95) + DEBOUNCE_MS
console.info(
  `Preview p95 ${own.toFixed(0)} ms; allowed: ${MOST_MS} ms. Ratio ${ratio.toFixed(2)}; allowed: ${MOST_RATIO}.`,
)
process.exit(own > MOST_MS || ratio > MOST_RATIO ? 1 : 0)

/** Learners open a lesson at a steady pace, whether or not the answers before are there. */
async function readLessons(seconds: number): Promise<number[]> {
  const times: number[] = []
  const asked: Promise<void>[] = []
  const start = performance.now()
  for (let turn = 0; turn < PAGES * seconds; turn++) {
    await rest(Math.max(0, start + (turn * 1000) / PAGES - performance.now()))
    const visitor = learners[turn % learners.length]
    const from = performance.now()
    asked.push(
      visitor?.get(LESSON).then(() => void times.push(performance.now() - from)) ?? Promise.resolve(),
    )
  }
  await Promise.all(asked)
  return times
}

function at(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}

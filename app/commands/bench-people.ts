// npm run bench:people [-- 100000] : the list of all people of a province, page by page and searched by name, on SQLite or
// on the PostgreSQL database that BENCH_DATABASE_URL names (it is filled; give it one of its own). Ends with 1 over 50 ms.
// “processor” is this process's alone: on SQLite all that a page costs, on PostgreSQL what it costs beside the server.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'

const MOST_MS = 50
const ROUNDS = 15

const folder = mkdtempSync(path.join(tmpdir(), 'ngoso-bench-people-'))
process.env.DATABASE_URL = process.env.BENCH_DATABASE_URL ?? `file:${path.join(folder, 'people.db')}`
const { applyMigrations } = await import('~/db/apply-migrations.server')
await applyMigrations()
const { db } = await import('~/db/client.server')
const { fillPeople } = await import('./bench/fill-people')
const { findPeople } = await import('~/domain/groups/people-queries.server')

const count = Number(process.argv[2] ?? 100_000)
console.info(`Preparing ${count.toLocaleString('en')} people in 12 communes with 12 villages each ...`)
const places = await fillPeople(count)
// What PostgreSQL does by itself within minutes.
if (process.env.BENCH_DATABASE_URL) await db.$executeRawUnsafe('VACUUM ANALYZE')

const viewer = {
  personId: 'bench',
  roles: [{ kind: 'administrator' as const, scopeKind: 'place' as const, scopeId: places.province }],
}
const cases = [
  { name: 'province, first page' },
  { name: 'province, page 1,000', page: 1000 },
  { name: 'province, last page', page: 1e9 },
  { name: 'commune, first page', placeId: places.commune },
  { name: 'commune, last page', placeId: places.commune, page: 1e9 },
  { name: 'village, last page', placeId: places.village, page: 1e9 },
  { name: '“nguyen”, first page', text: 'nguyen' },
  { name: '“nguyen”, last page', text: 'nguyen', page: 1e9 },
  { name: '“Thị”, page 400', text: 'Thị', page: 400 },
  { name: '“a”, last page', text: 'a', page: 1e9 },
  { name: '“hạnh nguyễn thị”, first page', text: 'hạnh nguyễn thị' },
  { name: '“hanh nguyen thi”, last page', text: 'hanh nguyen thi', page: 1e9 },
  { name: '“pao lo a”, first page', text: 'pao lo a' },
  { name: 'nobody is called so', text: 'nguyen zzz' },
  { name: '“lan” in a commune', text: 'lan', placeId: places.commune },
  { name: '“lan” in a village', text: 'lan', placeId: places.village },
]

let worst = 0
for (const { name, placeId = places.province, ...asked } of cases) {
  const times: number[] = []
  const worked: number[] = []
  let found = 0
  for (let round = 0; round < ROUNDS; round++) {
    const [before, cpu] = [performance.now(), process.cpuUsage()]
    const result = await findPeople({ viewer, placeId, ...asked, now: new Date() })
    times.push(performance.now() - before)
    const { user, system } = process.cpuUsage(cpu)
    worked.push((user + system) / 1000)
    if ('ok' in result) found = result.count
  }
  for (const list of [times, worked]) list.sort((a, b) => a - b)
  const at = (list: number[], share: number) => list[Math.floor((list.length - 1) * share)] ?? 0
  worst = Math.max(worst, at(times, 0.5))
  const shown = [at(times, 0), at(times, 0.5), at(times, 0.95), at(worked, 0.5)]
  const [best, median, p95, own] = shown.map((time) => `${time.toFixed(1)} ms`.padStart(9))
  console.info(
    `${name.padEnd(32)} ${String(found).padStart(6)} people  best ${best}  median ${median}  p95 ${p95}  processor ${own}`,
  )
}
console.info(`Slowest median: ${worst.toFixed(1)} ms; allowed: ${MOST_MS} ms.`)
await db.$disconnect()
rmSync(folder, { recursive: true, force: true })
process.exit(worst > MOST_MS ? 1 : 0)

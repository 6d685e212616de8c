// npm run bench:join [-- pupils] : a whole class joins at once, from one address: half choose their name from the list, half
// type it. The server runs as built, on a temporary database, or the one that BENCH_DATABASE_URL names.
import { existsSync } from 'node:fs'
import { JOIN_STEPS, joinByCode } from './bench/join-class'
import { startBenchSite } from './bench/start-bench-site'

if (!existsSync('build/start.js')) throw new Error('Nothing is built yet: npm run build')
const pupils = Number(process.argv[2] ?? 60)
const listed = Math.floor(pupils / 2)

const site = await startBenchSite(['app/commands/bench/make-class.ts', String(listed)])
try {
  const [warm = '', code = ''] = site.filled
  // Warm, as a server is that has served for a while.
  for (let at = 0; at < listed; at++) await joinByCode(site.origin, warm, at, at % 2 === 0)
  const empty = await costOf(async () => void (await (await fetch(`${site.origin}/trang-trong`)).text()), 200)
  const cpuBefore = await site.cpuSeconds()
  const all = await Promise.allSettled(
    Array.from({ length: pupils }, (_, at) => joinByCode(site.origin, code, at, at < listed)),
  )
  const cpu = (((await site.cpuSeconds()) - cpuBefore) * 1000) / pupils
  const joined = all.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  for (const each of all) if (each.status === 'rejected') console.error(String(each.reason))

  console.info(`${`${pupils} pupils join at once`.padEnd(36)}  median ms    p95 ms    max ms`)
  for (const [at, step] of JOIN_STEPS.entries())
    print(
      step,
      joined.map((each) => each.steps[at] ?? 0),
    )
  const requests = joined.flatMap((each) => each.steps)
  print('any request', requests)
  print(
    'from the code to the first page',
    joined.map((each) => each.whole),
  )
  const inEmptyPages = `${(cpu / empty).toFixed(1)} times an empty page`
  console.info(
    `\nrefused: ${pupils - joined.length}   processor: ${cpu.toFixed(1)} ms a pupil, ${inEmptyPages}`,
  )
  console.info('budget: p95 of a request below 1,000 ms, nobody refused')
  if (joined.length < pupils || p95(requests) >= 1_000) process.exitCode = 1
} finally {
  await site.stop()
}

/** Milliseconds of the server's processor. */
async function costOf(work: () => Promise<void>, times: number): Promise<number> {
  const before = await site.cpuSeconds()
  for (let at = 0; at < times; at++) await work()
  return (((await site.cpuSeconds()) - before) * 1000) / times
}

function print(name: string, times: number[]): void {
  const sorted = [...times].sort((a, b) => a - b)
  const cells = [sorted[Math.floor(sorted.length / 2)] ?? 0, p95(sorted), sorted.at(-1) ?? 0]
  console.info(name.padEnd(36) + cells.map((cell) => cell.toFixed(0).padStart(9)).join(' '))
}

function p95(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
}

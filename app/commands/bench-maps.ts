// npm run bench:maps : what the maps of levels cost the server: a class of 45 on all skills (54 when this was written), and a commune
// of 500 learners, a page of 30, ranked by who needs help. The server runs as built, on a temporary database or the one that
// BENCH_DATABASE_URL names (it is filled; give it one of its own). Ends with 1 over the budget.
// Processor time of the server's process alone, SQLite included, pages sent compressed as a browser asks for them. Of several rounds
// the quickest counts: what others do on the machine only ever adds.
import { existsSync } from 'node:fs'
import http from 'node:http'
import { startBenchSite } from './bench/start-bench-site'

if (!existsSync('build/start.js')) throw new Error('Nothing is built yet: npm run build')
const BUDGET_MS = 25
const [WARM, TIMES, ROUNDS, LEARNERS] = [300, 60, 5, 500]
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })

console.info(`Preparing a commune of ${LEARNERS} learners who have answered on every skill ...`)
const site = await startBenchSite(['app/commands/bench/fill-maps.ts', String(LEARNERS)])
try {
  const [trainer = '', officer = '', classId = '', placeId = ''] = site.filled
  const map = `/quan-ly/dia-ban/${placeId}/thanh-thao`
  const pages = [
    { name: 'empty page', path: '/trang-trong', cookie: trainer, isBound: false },
    { name: 'class, all modules', path: `/lop/${classId}?hoc-phan=tat-ca`, cookie: trainer, isBound: true },
    { name: 'class, one module', path: `/lop/${classId}`, cookie: trainer, isBound: true },
    { name: 'commune, all modules', path: `${map}?hoc-phan=tat-ca`, cookie: officer, isBound: true },
    { name: 'commune, all, page 7', path: `${map}?hoc-phan=tat-ca&trang=7`, cookie: officer, isBound: true },
    { name: 'commune, one module', path: map, cookie: officer, isBound: true },
    { name: 'next session, one module', path: `/lop/${classId}/buoi-toi`, cookie: trainer, isBound: false },
  ]
  console.info(`${''.padEnd(28)}    cells       kB  sent kB   CPU ms  x empty`)
  let [empty, worst] = [Number.NaN, 0]
  for (const { name, path, cookie, isBound } of pages) {
    const plain = await get(path, cookie, 'identity')
    const sent = await get(path, cookie, 'br')
    const cells = plain.toString().split('<td').length - 1
    const cost = await costOf(path, cookie)
    if (Number.isNaN(empty)) empty = cost
    if (isBound) worst = Math.max(worst, cost)
    const figures = [String(cells), kb(plain), kb(sent), cost.toFixed(1), (cost / empty).toFixed(1)]
    console.info(name.padEnd(28) + figures.map((figure) => figure.padStart(9)).join(''))
  }
  console.info(`\nDearest map: ${worst.toFixed(1)} ms; allowed: ${BUDGET_MS} ms.`)
  if (worst > BUDGET_MS) process.exitCode = 1
} finally {
  agent.destroy()
  await site.stop()
}

/** Milliseconds of the server's processor for one request, in the quickest round. */
async function costOf(path: string, cookie: string): Promise<number> {
  for (let at = 0; at < WARM; at++) await get(path, cookie, 'br')
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const before = await site.cpuSeconds()
    for (let at = 0; at < TIMES; at++) await get(path, cookie, 'br')
    rounds.push((((await site.cpuSeconds()) - before) * 1000) / TIMES)
  }
  return Math.min(...rounds)
}

/** The page as it travels. Node's own `fetch` would unpack it. */
function get(path: string, cookie: string, coding: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'accept-encoding': coding }
    const request = http.request(site.origin + path, { agent, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve(Buffer.concat(chunks))
          : reject(new Error(`${path} gave ${answer.statusCode}`)),
      )
    })
    // The server may close a connection that rested in the moment in which it is used again; browsers ask once more.
    request.on('error', (error: NodeJS.ErrnoException) =>
      request.reusedSocket && error.code === 'ECONNRESET'
        ? resolve(get(path, cookie, coding))
        : reject(error),
    )
    request.end()
  })
}

function kb(body: Buffer): string {
  return (body.length / 1000).toFixed(1)
}

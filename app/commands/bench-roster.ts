// npm run bench:roster : a roster of 11,000 rows is sent, reviewed, written, sent again and undone while 20 learners go on
// working, one thing a second each. The server runs as built, on a temporary SQLite or what BENCH_DATABASE_URL names.
import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { newVisitor } from './bench/measure'
import { rosterFile } from './bench/roster-file'
import { answerOne } from './bench/scenarios'
import { startBenchSite } from './bench/start-bench-site'

const ROWS = 11_000
const LEARNERS = 20

if (!existsSync('build/start.js')) throw new Error('Nothing is built yet: npm run build')
const file = await rosterFile(ROWS)
const site = await startBenchSite(
  ['app/commands/bench/fill-database.ts', String(LEARNERS)],
  'app/commands/bench/fill-roster-places.ts',
)
const { cookie, province } = JSON.parse(site.more) as { cookie: string; province: string }

let isOver = false
let waits: number[] = []
const learners = Promise.all(
  Array.from({ length: LEARNERS }, async (_, at) => {
    const visitor = await newVisitor(site)
    await wait((at * 1000) / LEARNERS)
    for (let turn = at; !isOver; turn++) {
      const startedAt = performance.now()
      if (turn % 2) await answerOne(visitor, turn)
      else await visitor.get('/hoc/vneid/hai-muc-tai-khoan')
      const took = performance.now() - startedAt
      waits.push(took)
      await wait(Math.max(0, 1000 - took))
    }
  }),
)

try {
  await wait(5_000) // warm, as a server is that has served for a while
  printStage('learners alone', 5, waits)
  const first = await stage('read and reviewed', 6, () => review())
  await stage('written', 10, () => press(first, 'ghi-nhan'))
  const second = await stage('the same again', 6, () => review())
  await stage('undone', Number.NaN, () => press(first, 'hoan-tac'))
  console.info(`\nRows by verdict of the second: ${await verdictsOf(second)}`)
  console.info(
    `Peak memory of the server: ${((await site.peakMemory()) / 1e6).toFixed(0)} MB   budget 400 MB`,
  )
  console.info(`Load of the machine: ${loadavg()[0]?.toFixed(1)}`)
} finally {
  isOver = true
  await learners.catch(() => {})
  await site.stop()
}

async function stage<T>(name: string, budget: number, work: () => Promise<T>): Promise<T> {
  waits = []
  const [cpu, startedAt] = [await site.cpuSeconds(), performance.now()]
  const result = await work()
  const seconds = (performance.now() - startedAt) / 1000
  printStage(name, seconds, waits, budget, (await site.cpuSeconds()) - cpu)
  return result
}

function printStage(name: string, seconds: number, own: number[], budget?: number, cpu?: number): void {
  const sorted = [...own].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(0)
  const took = `${seconds.toFixed(1)} s${budget ? ` (budget ${budget} s)` : ''}${cpu ? `, processor ${cpu.toFixed(1)} s` : ''}`
  console.info(
    `${name.padEnd(20)} ${took.padEnd(44)} learners: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (budget 100 ms)`,
  )
}

async function review(): Promise<string> {
  const form = new FormData()
  form.set('dia-ban', province)
  form.set('tep', new Blob([new Uint8Array(file)]), 'danh-sach-tinh.xlsx')
  const sent = await ask('/quan-ly/danh-sach', { method: 'POST', body: form })
  const columns = sent.headers.get('location') ?? ''
  const page = await (await ask(columns, {})).text()
  const chosen = new URLSearchParams({ 'lap-to': '1' })
  for (const [, name = '', options = ''] of page.matchAll(
    /<select[^>]*name="(cot-[^"]+)"[^>]*>(.*?)<\/select>/gs,
  )) {
    const value =
      /<option value="(\d+)"[^>]*selected/.exec(options)?.[1] ??
      /<option[^>]*selected[^>]*value="(\d+)"/.exec(options)?.[1]
    if (value) chosen.set(name, value)
  }
  const checking = await ask(columns, { method: 'POST', body: chosen })
  return settled(checking.headers.get('location') ?? '')
}

async function press(address: string, what: string): Promise<string> {
  await ask(`${address}/${what}`, { method: 'POST' })
  return settled(address)
}

/** Asks as the bar on the page does. */
async function settled(address: string): Promise<string> {
  for (;;) {
    const { state } = (await (await ask(`${address}/tien-do`, {})).json()) as { state: string }
    if (state === 'failed') throw new Error('The import failed')
    if (!/ing$/.test(state)) return address
    await wait(300)
  }
}

async function verdictsOf(address: string): Promise<string> {
  const page = await (await ask(address, {})).text()
  return [...page.matchAll(/verdict-([a-z-]+)"[^>]*><b>([\d.]+)/g)]
    .map(([, name, count]) => `${name} ${count}`)
    .join(', ')
}

async function ask(address: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(site.origin + address, { ...init, redirect: 'manual', headers: { cookie } })
  if (answer.status >= 400) throw new Error(`${address} gave ${answer.status}`)
  return answer
}

// npm run bench:cards : makes sign-in cards for 1,000 people of 20 teams and draws them as one PDF, on a temporary SQLite
// database or the one that BENCH_DATABASE_URL names (it is filled). Budget: 10 seconds.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const PEOPLE = 1_000
const BUDGET_MS = 10_000
const folder = mkdtempSync(path.join(tmpdir(), 'ngoso-bench-'))
process.env.DATABASE_URL = process.env.BENCH_DATABASE_URL ?? `file:${path.join(folder, 'bench.db')}`

// Imported only now: the client opens the database that the environment names.
const { applyMigrations } = await import('~/db/apply-migrations.server')
await applyMigrations(process.env.DATABASE_URL)
const { db } = await import('~/db/client.server')
const { fillTeams } = await import('./bench/fill-teams')
const { issueCards } = await import('~/domain/groups/issue-cards.server')
const { cardSheets } = await import('~/domain/groups/card-sheets.server')
const { viewer, scope } = await fillTeams(PEOPLE)

const origin = 'https://ngoso.example.vn'
let isWithin = true
for (const round of ['first time', 'anew, ending the old ones']) {
  const now = new Date()
  const [startedAt, cpu] = [performance.now(), process.cpuUsage()]
  const issued = await issueCards({ viewer, chosen: { scope, filter: { cards: 'all', search: '' } }, now })
  if (!('ok' in issued)) throw new Error(issued.refusal)
  const issuedAt = performance.now()
  const pdf = await cardSheets(issued.cards, { origin, now })
  const endedAt = performance.now()
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
  const { user, system } = process.cpuUsage(cpu)
  console.info(
    `${issued.cards.length} cards, ${round}: issued in ${seconds(issuedAt - startedAt)}, PDF in ${seconds(endedAt - issuedAt)} (${(pdf.length / 1e6).toFixed(1)} MB), together ${seconds(endedAt - startedAt)}   budget ${seconds(BUDGET_MS)}; processor ${seconds((user + system) / 1000)}`,
  )
  isWithin &&= endedAt - startedAt <= BUDGET_MS
}
const peak = process.resourceUsage().maxRSS / 1000
console.info(`Peak memory of the process: ${peak.toFixed(0)} MB`)
await db.$disconnect()
rmSync(folder, { recursive: true, force: true })
process.exitCode = isWithin ? 0 : 1

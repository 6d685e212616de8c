// npm run bench:publish [-- lessons] : from the press on "Xuất bản" to the first page of a learner that shows the lesson, with three
// processes on one database: one publishes, the learner reads at each of the three. The server runs as built, on a temporary
// database, or the one that BENCH_DATABASE_URL names.
import { existsSync } from 'node:fs'
import { startBenchSite } from './bench/start-bench-site'

if (!existsSync('build/start.js')) throw new Error('Nothing is built yet: npm run build')
const BUDGET_MS = 3_000
/** Nobody publishes what they have not looked at. */
const READS_MS = 5_000
const SHOWN = 'Bài của lớp đo'
const lessons = Number(process.argv[2] ?? 5)

const site = await startBenchSite(['app/commands/bench/make-drafts.ts', String(lessons)], undefined, 3)
try {
  const [reviewer = '', learner = '', ...drafts] = site.filled
  const shows = async (origin: string, address: string) => {
    const page = await fetch(`${origin}${address}`, { headers: { cookie: learner } })
    return (await page.text()).includes(SHOWN)
  }
  console.info('from “Xuất bản” to a learner’s page   answered ms   here ms   second ms   third ms')
  let worst = 0
  for (const draft of drafts) {
    const [draftId = '', address = ''] = draft.split(' ')
    // Warm, and each process has just seen what there was before.
    for (const origin of site.origins)
      if (await shows(origin, address)) throw new Error('The lesson is there before it is published')
    // The reviewer reads the page on which the button stands.
    await (await fetch(`${site.origin}/soan-bai/${draftId}/duyet`, { headers: { cookie: reviewer } })).text()
    await new Promise((resolve) => setTimeout(resolve, READS_MS))
    const from = performance.now()
    const pressed = fetch(`${site.origin}/soan-bai/${draftId}/duyet/xuat-ban`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        ...{ cookie: reviewer, origin: site.origin },
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: '',
    }).then((answer) => {
      const to = answer.headers.get('location') ?? ''
      if (answer.status !== 303 || to.includes('loi=')) throw new Error(`${answer.status} ${to}`)
      return performance.now() - from
    })
    const seen = site.origins.map(async (origin) => {
      while (!(await shows(origin, address))) await new Promise((resolve) => setTimeout(resolve, 50))
      return performance.now() - from
    })
    const times = await Promise.all([pressed, ...seen])
    worst = Math.max(worst, ...times.slice(1))
    const cells = times.map((time) => time.toFixed(0).padStart(11)).join('')
    console.info(address.slice(0, 36).padEnd(36) + cells)
  }
  console.info(`\nlongest: ${worst.toFixed(0)} ms   budget: below ${BUDGET_MS} ms in every process`)
  if (worst >= BUDGET_MS) process.exitCode = 1
} finally {
  await site.stop()
}

import type { Scenario } from './scenarios'
import type { BenchSite } from './start-bench-site'
import { Visitor } from './visitor'

export type Cost = {
  name: string
  cpuMs: number
  wallMs: number
  p95Ms: number
  cpuShare: number
  perSecond: number
}

/** Rounds of a scenario before anything is measured, ten learners at once: see warm. */
const [WARM_ROUNDS, WARM_CONCURRENCY] = [3, 10]

let nextLearner = 0

/**
 * Lets the server do everything that will be measured, some thousand times, before the first measurement: the figures
 * are those of a server that has served for a while, as one does all evening. The first minutes after a start cost
 * more, because V8 has not yet compiled what is used most; that is not what is measured here.
 */
export async function warm(site: BenchSite, scenario: Scenario, times: number): Promise<void> {
  const visitors = await Promise.all(Array.from({ length: WARM_CONCURRENCY }, () => newVisitor(site)))
  for (let round = 0; round < WARM_ROUNDS; round++) await runAll(visitors, scenario, times, site)
}

/** Runs a scenario `times` over `concurrency` learners at once; costs are per unit of work. */
export async function measure(
  site: BenchSite,
  scenario: Scenario,
  { concurrency, times }: { concurrency: number; times: number },
): Promise<Cost> {
  const visitors = await Promise.all(Array.from({ length: concurrency }, () => newVisitor(site)))
  // Not the first work, see warm, but the first of these connections.
  await runAll(visitors, scenario, Math.min(times, scenario.isExam ? 60 : 200), site)
  const [cpuBefore, startedAt] = [await site.cpuSeconds(), performance.now()]
  const waits = await runAll(visitors, scenario, times, site)
  const wall = performance.now() - startedAt
  const cpu = ((await site.cpuSeconds()) - cpuBefore) * 1000
  waits.sort((a, b) => a - b)
  return {
    name: scenario.name,
    cpuMs: cpu / times,
    wallMs: waits.reduce((sum, each) => sum + each, 0) / waits.length,
    p95Ms: waits[Math.floor(waits.length * 0.95)] ?? 0,
    cpuShare: cpu / wall,
    perSecond: (times * 1000) / wall,
  }
}

async function runAll(
  visitors: Visitor[],
  scenario: Scenario,
  times: number,
  site: BenchSite,
): Promise<number[]> {
  const waits: number[] = []
  let turn = 0
  await Promise.all(
    visitors.map(async (own) => {
      while (turn < times) {
        const now = turn++
        // An exam may be taken three times a day: every attempt is another learner's.
        const visitor = scenario.isExam ? await newVisitor(site) : own
        const startedAt = performance.now()
        await scenario.run(visitor, now)
        waits.push(performance.now() - startedAt)
      }
    }),
  )
  return waits
}

const lessons = new Map<string, Promise<{ revision: string; questions: { id: string }[] }>>()

export async function newVisitor(site: BenchSite): Promise<Visitor> {
  const known = lessons.get(site.origin) ?? readLesson(site.origin)
  lessons.set(site.origin, known)
  const { revision, questions } = await known
  const cookie = site.filled[nextLearner++ % site.filled.length] ?? ''
  return new Visitor(site.origin, cookie, revision, questions)
}

async function readLesson(origin: string): Promise<{ revision: string; questions: { id: string }[] }> {
  const html = await (await fetch(`${origin}/hoc/vneid/hai-muc-tai-khoan`)).text()
  const revision = /data-revision="([0-9a-f]+)/.exec(html)?.[1] ?? ''
  const asked = (await (await fetch(`${origin}/noi-dung/bai/${revision}/cau-hoi`)).json()) as {
    id: string
    kind: string
  }[]
  return { revision, questions: asked.filter((question) => question.kind === 'single') }
}

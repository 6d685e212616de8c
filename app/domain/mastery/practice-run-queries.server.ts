import { db } from '~/db/client.server'
import type { Judgement, StepGrade } from '../practice/judge-run'
import type { RunStanding } from '../practice/run-standing'

/** What a person did in one practice. */
export type PracticeRuns = {
  /** All runs that are known, also those broken off. */
  count: number
  /** The best that a run came to that was finished and counted; null while none was. */
  best: Exclude<StepGrade, 'open'> | null
  last: { endedAt: Date; isOver: boolean; standing: RunStanding }
}

/** Newest first; more than anybody does, and no more than a page can wait for. */
const MOST_RUNS = 1_000
const BEST_FIRST = ['unaided', 'helped', 'mistaken'] as const

/** What became of one run of this person's, by its id, or null. */
export function readPracticeRun(personId: string, id: string): Promise<{ standing: string } | null> {
  return db.practiceRun.findFirst({ where: { id, personId }, select: { standing: true } })
}

/** By scenario. A practice that is not among them was never tried. */
export async function readPracticeRuns(
  personId: string,
  scenarioIds: readonly string[],
): Promise<Map<string, PracticeRuns>> {
  if (scenarioIds.length === 0) return new Map()
  const rows = await db.practiceRun.findMany({
    where: { personId, scenarioId: { in: [...scenarioIds] } },
    orderBy: [{ endedAt: 'desc' }, { id: 'desc' }],
    take: MOST_RUNS,
    select: { scenarioId: true, endedAt: true, isOver: true, standing: true, steps: true },
  })
  const byScenario = new Map<string, typeof rows>()
  for (const row of rows) byScenario.set(row.scenarioId, [...(byScenario.get(row.scenarioId) ?? []), row])
  return new Map([...byScenario].map(([scenarioId, runs]) => [scenarioId, summary(runs)]))
}

type Row = { endedAt: Date; isOver: boolean; standing: string; steps: string }

function summary(runs: readonly Row[]): PracticeRuns {
  const whole = runs.filter(({ isOver, standing }) => isOver && standing === 'counted')
  const [{ endedAt, isOver, standing }] = runs as [Row]
  return {
    count: runs.length,
    best: bestOf(whole.map(({ steps }) => steps)),
    last: { endedAt, isOver, standing: standing as RunStanding },
  }
}

/** The best that runs came to, each told by its steps as they are kept; null when there are none. */
export function bestOf(steps: readonly string[]): PracticeRuns['best'] {
  const grades = new Set(steps.map(weakestIn))
  return BEST_FIRST.find((grade) => grades.has(grade)) ?? null
}

function weakestIn(steps: string): (typeof BEST_FIRST)[number] {
  const grades = (JSON.parse(steps) as Judgement['steps']).map(({ grade }) => grade)
  return BEST_FIRST.findLast((grade) => grades.includes(grade)) ?? 'unaided'
}

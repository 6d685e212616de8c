import { db } from '~/db/client.server'
import { straight } from '~/db/straight-query.server'
import { presentQuestion } from '../assessment/present-question'
import { AGAIN_AFTER_MS, HOLDS_FOR_MS, LEFT_ALONE_MS } from './placement/figures'
import type { PlacementResult } from './placement-verdict'
import type { EndedPlacement, PlacementQuestion } from './placement-view'
import { questionsLeft } from './questions-left'
import { readPlacementBank } from './read-placement-bank.server'
import { type OpenPlacement, readOpenPlacement } from './store/placement-row.server'

/** More paths than there are, each tested again and again, still fit. */
const MOST_TESTS = 40

type Asked = { personId: string; pathId: string; now: Date }

/** The question that waits for this person; `isLeftAlone` when the test is to be ended first, null when none is under way. */
export async function readPlacementQuestion(
  asked: Asked,
): Promise<PlacementQuestion | { isLeftAlone: true } | null> {
  const open = await readOpenPlacement(straight, asked.personId, asked.pathId)
  if (!open) return null
  const bank = await readPlacementBank(open.plan)
  const found = bank.get(open.items.at(-1)?.itemId ?? '')
  if (!found || isLeftAlone(open, asked.now)) return { isLeftAlone: true }
  return {
    position: open.items.length,
    left: questionsLeft({ ...open, bank }),
    question: presentQuestion(found.question, open.seed),
  }
}

/** Where somebody is with the test of a path: answers given in one under way, the last result, when a new one may begin. */
export async function readPlacementStanding({ personId, pathId, now }: Asked): Promise<{
  answered: number | null
  last: EndedPlacement | null
  /** Null when it is now. */
  nextAt: Date | null
}> {
  const [open, last] = await Promise.all([
    readOpenPlacement(straight, personId, pathId),
    readLastPlacement(personId, pathId),
  ])
  const nextAt = last && new Date(last.endedAt.getTime() + AGAIN_AFTER_MS)
  return { answered: open && open.items.length - 1, last, nextAt: nextAt && nextAt > now ? nextAt : null }
}

/** The last test of a path that has ended, or null. */
export async function readLastPlacement(personId: string, pathId: string): Promise<EndedPlacement | null> {
  const row = await db.placementAttempt.findFirst({
    where: { personId, pathId, endedAt: { not: null } },
    orderBy: { endedAt: 'desc' },
    select: { endedAt: true, verdicts: true },
  })
  if (!row?.endedAt || row.verdicts === null) return null
  return { endedAt: row.endedAt, result: JSON.parse(row.verdicts) as PlacementResult }
}

/** The lessons that a person may pass over, as the newest test that asked about each says; what is old says nothing any more. */
export async function readSkippable(personId: string, now: Date): Promise<ReadonlySet<string>> {
  const rows = await db.placementAttempt.findMany({
    where: { personId, endedAt: { gt: new Date(now.getTime() - HOLDS_FOR_MS) } },
    orderBy: { endedAt: 'desc' },
    take: MOST_TESTS,
    select: { verdicts: true },
  })
  const states = new Map(
    rows
      .reverse()
      .flatMap(({ verdicts }) =>
        verdicts === null
          ? []
          : (JSON.parse(verdicts) as PlacementResult).lessons.map(
              (each) => [each.lessonId, each.state] as const,
            ),
      ),
  )
  return new Set([...states].flatMap(([lessonId, state]) => (state === 'skip' ? [lessonId] : [])))
}

function isLeftAlone({ items }: OpenPlacement, now: Date): boolean {
  return now.getTime() - (items.at(-1)?.askedAt ?? 0) > LEFT_ALONE_MS
}

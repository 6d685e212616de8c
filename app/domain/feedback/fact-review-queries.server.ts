import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { listFacts } from '~/domain/lessons/fact-queries.server'
import { isOverdue } from '~/domain/lessons/is-overdue'
import type { PublishedFact } from '~/domain/lessons/published-fact'
import { type Page, pageOf } from '~/lib/page-of'
import { vietnamMonth } from '~/lib/vietnam-month'
import type { FactReview, OpenReports } from './fact-review'
import { mayReviewFacts } from './may-review-facts'

const PAGE_SIZE = 20
const MOST_NOTES = 30

type Asked = {
  viewer: Viewer
  /** Only what lessons of this module cite. */
  moduleId: string | null
  /** Only what has open reports or is overdue. */
  isDueOnly: boolean
  page: number
  now: Date
}

/**
 * One page of the published facts: those with open reports first, then those whose review month is over, then by number.
 * `found` counts them on all pages. A fact comes with its 30 newest notes.
 */
export async function readFactReview(
  asked: Asked,
): Promise<({ ok: true; facts: FactReview[]; found: number } & Page) | { refusal: 'not-allowed' }> {
  if (!mayReviewFacts(asked.viewer)) return { refusal: 'not-allowed' }
  const [facts, open] = await Promise.all([listFacts(), countOpen()])
  const month = vietnamMonth(asked.now)
  const rankOf = (fact: PublishedFact) => (open.has(fact.id) ? 0 : isOverdue(fact, month) ? 1 : 2)
  const chosen = facts
    .filter((fact) => !asked.moduleId || fact.lessons.some((lesson) => lesson.moduleId === asked.moduleId))
    .filter((fact) => !asked.isDueOnly || rankOf(fact) < 2)
    .sort((a, b) => rankOf(a) - rankOf(b)) // stable: within a rank they stay in the order of their numbers
  const { rows, page, pageCount } = pageOf(chosen, asked.page, PAGE_SIZE)
  const reviews = rows.map(async (fact) => {
    const counted = open.get(fact.id)
    const reports = counted ? { ...counted, ...(await notesOf(fact.id)) } : null
    return { ...fact, reports }
  })
  return { ok: true, facts: await Promise.all(reviews), found: chosen.length, page, pageCount }
}

async function countOpen(): Promise<Map<string, { count: number; newestAt: Date }>> {
  const rows = await db.factReport.groupBy({
    by: ['factId'],
    where: { state: 'open' },
    _count: { _all: true },
    _max: { createdAt: true },
  })
  return new Map(
    rows.flatMap(({ factId, _count, _max }) =>
      _max.createdAt ? [[factId, { count: _count._all, newestAt: _max.createdAt }]] : [],
    ),
  )
}

async function notesOf(factId: string): Promise<Pick<OpenReports, 'notes' | 'moreNotes'>> {
  const where = { factId, state: 'open', note: { not: '' } }
  const [rows, all] = await Promise.all([
    db.factReport.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: MOST_NOTES,
      select: { id: true, note: true, createdAt: true },
    }),
    db.factReport.count({ where }),
  ])
  return {
    notes: rows.map(({ id, note, createdAt }) => ({ id, note, at: createdAt })),
    moreNotes: all - rows.length,
  }
}

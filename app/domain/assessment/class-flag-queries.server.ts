import { db } from '~/db/client.server'
import type { Viewer } from '../accounts/viewer'
import { type ManagedClass, readManagedClass } from '../groups/managed-class-queries.server'
import type { ExamFlag } from './exam-flags'
import type { FlagVerdict } from './flag-verdict'

const PAGE_SIZE = 20

export type ClassFlag = ExamFlag & {
  flagId: string
  personId: string
  displayName: string
  moduleId: string
  /** When the exam was handed in. */
  at: Date
  passed: boolean
  settled: { at: Date; verdict: FlagVerdict } | null
}

/**
 * What seemed improbable about exams of a class's learners, newest first, 20 a page: what waits to be looked at, or what was.
 * For whoever looks after the class, and for no learner. Unknown or not theirs to see: 'not-your-class'.
 */
export async function listClassFlags(input: {
  viewer: Viewer
  classId: string
  isSettled: boolean
  page: number
}): Promise<
  | { ok: true; class: ManagedClass; flags: ClassFlag[]; open: number; page: number; pageCount: number }
  | { refusal: 'not-your-class' }
> {
  const { viewer, classId, isSettled } = input
  const managed = await readManagedClass(viewer, classId)
  if (!managed) return { refusal: 'not-your-class' }
  const ofClass = { person: { classMembers: { some: { classId, leftAt: null } } } }
  const where = { ...ofClass, settledAt: isSettled ? { not: null } : null }
  const [open, all] = await Promise.all([
    db.examFlag.count({ where: { ...ofClass, settledAt: null } }),
    db.examFlag.count({ where }),
  ])
  const pageCount = Math.max(1, Math.ceil(all / PAGE_SIZE))
  const page = Math.min(Math.max(1, Math.trunc(input.page) || 1), pageCount)
  const rows = await db.examFlag.findMany({
    where,
    include: {
      person: { select: { displayName: true } },
      attempt: { select: { moduleId: true, submittedAt: true, passed: true } },
    },
    orderBy: [{ raisedAt: 'desc' }, { id: 'asc' }],
    ...{ skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE },
  })
  const flags = rows.map(
    ({ id, personId, person, attempt, kind, detail, raisedAt, settledAt, verdict }) =>
      ({
        ...{ flagId: id, personId, displayName: person.displayName, kind, detail: JSON.parse(detail) },
        ...{
          moduleId: attempt.moduleId,
          at: attempt.submittedAt ?? raisedAt,
          passed: attempt.passed === true,
        },
        settled: settledAt && { at: settledAt, verdict: verdict === 'talked' ? 'talked' : 'fine' },
      }) as ClassFlag,
  )
  return { ok: true, class: managed, flags, open, page, pageCount }
}

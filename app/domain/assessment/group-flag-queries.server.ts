import { db } from '~/db/client.server'
import type { Viewer } from '../accounts/viewer'
import type { ExamFlag } from './exam-flags'
import { type FlagGroup, othersOf, readFlagGroup } from './flag-group.server'
import type { FlagVerdict } from './flag-verdict'

const PAGE_SIZE = 20

export type GroupFlag = ExamFlag & {
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
 * What seemed improbable about exams of the people of a class or team, newest first, 20 a page: what waits to be looked at, or
 * what was. For whoever looks after the group, and never about themselves. Unknown or not theirs to see: 'not-your-group'.
 */
export async function listGroupFlags(input: {
  viewer: Viewer
  group: FlagGroup
  isSettled: boolean
  page: number
}): Promise<
  | { ok: true; name: string; flags: GroupFlag[]; open: number; page: number; pageCount: number }
  | { refusal: 'not-your-group' }
> {
  const { viewer, group, isSettled } = input
  const name = await readFlagGroup(viewer, group)
  if (name === null) return { refusal: 'not-your-group' }
  const ofGroup = othersOf(group, viewer)
  const where = { ...ofGroup, settledAt: isSettled ? { not: null } : null }
  const [open, all] = await Promise.all([
    db.examFlag.count({ where: { ...ofGroup, settledAt: null } }),
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
      }) as GroupFlag,
  )
  return { ok: true, name, flags, open, page, pageCount }
}

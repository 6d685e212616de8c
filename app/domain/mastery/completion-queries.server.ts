import { db } from '~/db/client.server'

/** How far a person is in a lesson. */
export type LessonProgress = {
  lessonId: string
  revision: string
  startedAt: Date
  seenAt: Date
  /** Section read last, to go on from. */
  anchor: string | null
  completedAt: Date | null
}

const columns = {
  ...{ lessonId: true, revision: true, startedAt: true, seenAt: true },
  ...{ anchor: true, completedAt: true },
} as const

/** The lessons a person has begun, by lesson id. A lesson that is not among them was never opened. */
export async function readCompletions(personId: string): Promise<Map<string, LessonProgress>> {
  const rows = await db.completion.findMany({ where: { personId }, select: columns })
  return new Map(rows.map((row) => [row.lessonId, row]))
}

/** The lesson seen last among those not completed, to go on with on any device; null when there is none. */
export async function readLastPlace(personId: string): Promise<LessonProgress | null> {
  return await db.completion.findFirst({
    where: { personId, completedAt: null },
    orderBy: [{ seenAt: 'desc' }, { lessonId: 'asc' }],
    select: columns,
  })
}

import { sqltag } from '@prisma/client/runtime/client'
import type { SqlClient } from '~/db/straight-query.server'

type Visit = { lessonId: string; revision: string; at: Date }

/** Marks lessons as begun, those begun before as seen; visits told late do not move "where I was last" back. */
export async function touchLessons(
  tx: SqlClient,
  { personId, lessons }: { personId: string; lessons: readonly Visit[] },
): Promise<void> {
  const spans = new Map<string, { revision: string; startedAt: Date; seenAt: Date }>()
  for (const { lessonId, revision, at } of lessons) {
    const { startedAt } = spans.get(lessonId) ?? { startedAt: at }
    spans.set(lessonId, { revision, startedAt, seenAt: at }) // visits come in order of time
  }
  for (const [lessonId, { revision, startedAt, seenAt }] of spans) {
    await tx.$executeRaw(sqltag`
      INSERT INTO "Completion" ("personId", "lessonId", "revision", "startedAt", "seenAt")
      VALUES (${personId}, ${lessonId}, ${revision}, ${startedAt}, ${seenAt})
      ON CONFLICT ("personId", "lessonId") DO UPDATE SET "seenAt" = excluded."seenAt"
      WHERE "Completion"."seenAt" < excluded."seenAt"`)
  }
}

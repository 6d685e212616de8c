import { changeDatabase } from './change-database'

/** In a site's database: somebody (by user name) has passed an exam whose answers came very fast. */
export async function flagExamOf(database: string, userName: string): Promise<void> {
  const id = crypto.randomUUID()
  const at = '2026-11-20T02:00:00.000Z'
  const detail = JSON.stringify({ answers: 12, seconds: 40 })
  await changeDatabase(
    database,
    `INSERT INTO "ExamAttempt" ("id", "personId", "moduleId", "publicationId", "seed", "day", "ordinal", "questions",
         "startedAt", "expiresAt", "submittedAt", "rightCount", "passed")
       SELECT '${id}', "id", 'vneid', 0, '${id}', '2026-11-20', 1, '{"passPercent":80,"questions":[]}',
         '${at}', '${at}', '${at}', 15, TRUE FROM "Person" WHERE "identifier" = '${userName}';
     INSERT INTO "ExamFlag" ("id", "attemptId", "personId", "kind", "detail", "raisedAt")
       SELECT '${id}-rapid', '${id}', "id", 'rapid', '${detail}', '${at}'
       FROM "Person" WHERE "identifier" = '${userName}';`,
  )
}

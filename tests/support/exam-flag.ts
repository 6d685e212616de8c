import { db } from '~/db/client.server'
import { aPassedExam } from './passed-exam'

type Flag = Parameters<typeof db.examFlag.create>[0]['data']

/** A passed exam of theirs whose answers came very fast, not looked at yet; returns the flag's id. */
export async function anExamFlag(personId: string, known: Partial<Flag> = {}): Promise<string> {
  const attemptId = await aPassedExam({ personId, day: crypto.randomUUID() })
  const id = `${attemptId}-rapid`
  const detail = JSON.stringify({ answers: 12, seconds: 40 })
  const row = { id, attemptId, personId, kind: 'rapid', detail, raisedAt: new Date('2026-11-20T02:00:00Z') }
  await db.examFlag.create({ data: { ...row, ...known } as Flag })
  return id
}

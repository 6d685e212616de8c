import { db } from '../../app/db/client.server'
import { inTransaction } from '../../app/db/transaction.server'
import { basicModules } from '../../app/domain/certificates/guide-readiness'
import { readCatalogue } from '../../app/domain/lessons/catalogue-queries.server'
import { hasPracticeIn } from '../../app/domain/mastery/has-practice'
import { PRACTICE_TRAITS } from '../../app/domain/mastery/item-traits'
import { appendEvidence, type NewEvidence } from '../../app/domain/mastery/store/append-evidence.server'
import { aPassedExam } from './passed-exam'

// A program of its own, because it needs its worker's DATABASE_URL before anything is imported. One argument: the user name of
// whom it lets pass and master all basic modules, on two days, by the engine itself.
const DAY = 24 * 3_600_000
const now = new Date()
const { id: personId } = await db.person.findUniqueOrThrow({ where: { identifier: process.argv[2] ?? '' } })
const catalogue = await readCatalogue()
const basics = basicModules(catalogue)
for (const { id: moduleId } of basics) await aPassedExam({ personId, moduleId })
const evidence = basics.flatMap(({ skills }) =>
  skills.flatMap(({ id: skillId }) =>
    Array.from({ length: 12 }, (_, i): NewEvidence => {
      const daysAgo = i < 6 ? 2 : 1
      return {
        ...{ id: crypto.randomUUID(), skillId, itemId: `${skillId}/${i}`, revision: '', kind: 'practice' },
        ...{ isRight: true, hintUsed: false, answer: '{}', attemptId: null, traits: PRACTICE_TRAITS },
        occurredAt: new Date(now.getTime() - daysAgo * DAY + i * 60_000),
      }
    }),
  ),
)
const inTime = evidence.sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime())
await inTransaction(async (tx) => {
  await appendEvidence(tx, { personId, evidence: inTime, now, hasPractice: hasPracticeIn(catalogue) })
})
await db.$disconnect()

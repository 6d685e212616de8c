import { db } from '../../app/db/client.server'
import { basicModules } from '../../app/domain/certificates/guide-readiness'
import { readCatalogue } from '../../app/domain/lessons/catalogue-queries.server'
import { rebuildMastery } from '../../app/domain/mastery/rebuild-mastery.server'
import { aPassedExam } from './passed-exam'

// A program of its own, because it needs its worker's DATABASE_URL before anything is imported. One argument: the user name of
// whom it lets pass and master all basic modules, on two days; the levels are the engine's own.
const DAY = 24 * 3_600_000
const now = new Date()
const { id: personId } = await db.person.findUniqueOrThrow({ where: { identifier: process.argv[2] ?? '' } })
const basics = basicModules(await readCatalogue())
for (const { id: moduleId } of basics) await aPassedExam({ personId, moduleId })
await db.evidence.createMany({
  data: basics.flatMap(({ skills }) =>
    skills.flatMap(({ id: skillId }) =>
      Array.from({ length: 12 }, (_, i) => ({
        ...{ id: crypto.randomUUID(), personId, skillId, itemId: `${skillId}/${i}`, revision: '' },
        ...{ kind: 'practice', isRight: true, hintUsed: false, answer: '{}', receivedAt: now },
        occurredAt: new Date(now.getTime() - (i < 6 ? 2 : 1) * DAY + i * 60_000),
      })),
    ),
  ),
})
await rebuildMastery({ write: true })
await db.$disconnect()

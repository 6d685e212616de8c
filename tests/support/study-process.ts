import { db } from '../../app/db/client.server'
import { readCatalogue } from '../../app/domain/lessons/catalogue-queries.server'
import { seededRandom } from '../../app/lib/seeded-random'
import { studyLesson } from '../../prisma/seeds/study-lesson'
import type { Sitting } from './study'

// A program of its own, because it needs its worker's DATABASE_URL before anything is imported. Arguments: the user name, and
// the sittings as JSON.
const [userName = '', sittings = '[]'] = process.argv.slice(2)
const { id: personId } = await db.person.findUniqueOrThrow({ where: { identifier: userName } })
const catalogue = await readCatalogue()
for (const { module, lesson, daysAgo, questions, isRight = true } of JSON.parse(sittings) as Sitting[])
  await studyLesson({
    ...{ personId, catalogue, moduleId: module, random: seededRandom(lesson) },
    sitting: { lesson, ...(questions === undefined ? {} : { stoppedAfter: questions }) },
    at: new Date(Date.now() - daysAgo * 24 * 3_600_000 - 3_600_000),
    isRight: () => isRight,
  })
await db.$disconnect()

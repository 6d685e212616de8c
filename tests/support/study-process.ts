import { db } from '../../app/db/client.server'
import { readCatalogue } from '../../app/domain/lessons/catalogue-queries.server'
import { seededRandom } from '../../app/lib/seeded-random'
import { vietnamDay } from '../../app/lib/vietnam-day'
import { vietnamMidnight } from '../../app/lib/vietnam-week'
import { studyLesson } from '../../prisma/seeds/study-lesson'
import type { Sitting } from './study'

// A program of its own, because it needs its worker's DATABASE_URL before anything is imported. Arguments: the user name, and
// the sittings as JSON.
const [userName = '', sittings = '[]'] = process.argv.slice(2)
const { id: personId } = await db.person.findUniqueOrThrow({ where: { identifier: userName } })
const catalogue = await readCatalogue()
const anHourAgo = Date.now() - 3_600_000
// Who studied today did so also when midnight was less than an hour ago.
const today = Math.max(anHourAgo, vietnamMidnight(vietnamDay(new Date())).getTime())
for (const { module, lesson, daysAgo, questions, isRight = true } of JSON.parse(sittings) as Sitting[])
  await studyLesson({
    ...{ personId, catalogue, moduleId: module, random: seededRandom(lesson) },
    sitting: { lesson, ...(questions === undefined ? {} : { stoppedAfter: questions }) },
    at: new Date(daysAgo === 0 ? today : anHourAgo - daysAgo * 24 * 3_600_000),
    isRight: () => isRight,
  })
await db.$disconnect()

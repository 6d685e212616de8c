import { db } from '~/db/client.server'
import { type Catalogue, findModule } from '~/domain/lessons/catalogue'
import { forgetCatalogue, readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { seededRandom } from '~/lib/seeded-random'
import { personIdOf } from './demonstration-people'
import { STORIES, type Story } from './demonstration-stories'
import { sitExam } from './sit-exam'
import { studyLesson } from './study-lesson'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const MODULE = 'vneid'

/**
 * Lets the class live through its weeks before `now`, by the same verbs that a learner's clicks end in. Whoever has done
 * anything already is left alone; without a published module nothing happens. Returns the number of people it told of.
 */
export async function seedHistory(now: Date): Promise<number> {
  forgetCatalogue()
  const catalogue = await readCatalogue()
  if (!findModule(catalogue, MODULE)) return 0
  let told = 0
  for (const story of STORIES) {
    if (!(await isBlank(personIdOf(story)))) continue
    await live(story, catalogue, now)
    told++
  }
  return told
}

/** There, and without any history: neither evidence nor a lesson opened. */
async function isBlank(personId: string): Promise<boolean> {
  const blank = { evidence: { none: {} }, completions: { none: {} }, examAttempts: { none: {} } }
  return (await db.person.count({ where: { id: personId, ...blank } })) === 1
}

async function live(story: Story, catalogue: Catalogue, now: Date): Promise<void> {
  const personId = personIdOf(story)
  const random = seededRandom(`story:${story.name}`)
  const isRight = (skill: string) => random() < (story.on?.[skill] ?? story.chance)
  for (const [i, sitting] of story.sittings.entries()) {
    // Apart, so that two sittings on one day come one after the other; and over by now.
    const planned = afternoon(now, sitting.daysAgo) + i * HOUR * 0.7
    const at = new Date(Math.min(planned, now.getTime() - HOUR))
    if ('exam' in sitting) await sitExam({ personId, moduleId: MODULE, at, isRight, random })
    else await studyLesson({ personId, catalogue, moduleId: MODULE, sitting, at, isRight, random })
  }
}

/** Three in the afternoon in Vietnam (UTC+7), so many days ago; eleven sittings later it is ten in the evening. */
function afternoon(now: Date, daysAgo: number): number {
  const vietnamMidnight = Math.floor((now.getTime() + 7 * HOUR) / DAY) * DAY - 7 * HOUR
  return vietnamMidnight - daysAgo * DAY + 15 * HOUR
}

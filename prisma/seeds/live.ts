import type { Viewer } from '~/domain/accounts/viewer'
import type { Catalogue } from '~/domain/lessons/catalogue'
import { recordObservedCheck } from '~/domain/mastery/record-observed-check.server'
import { seededRandom } from '~/lib/seeded-random'
import { uuidV7 } from '~/lib/uuid-v7'
import type { Learning, Sitting } from './demonstration-stories'
import { practise } from './practise'
import { sitExam } from './sit-exam'
import { studyLesson } from './study-lesson'
import { vietnamTime } from './vietnam-time'

const FIRST_MODULE = 'vneid'

export type Life = {
  personId: string
  learning: Learning
  /** What chance is drawn from. */
  seed: string
  catalogue: Catalogue
  now: Date
  /** At what hour they sit down; a day's sittings follow each other. */
  hour: number
  /** Who watches them, where somebody does. */
  observer?: Viewer | undefined
}

/** Lets somebody live through their weeks before `now`, by the same verbs that a learner's clicks end in. */
export async function live(life: Life): Promise<void> {
  const { personId, learning, catalogue } = life
  const random = seededRandom(life.seed)
  const isRight = (skill: string) => random() < (learning.on?.[skill] ?? learning.chance)
  for (const [i, sitting] of learning.sittings.entries()) {
    const at = timeOf(life, i)
    await sit(life, sitting, { personId, catalogue, at, isRight, random })
  }
}

/** Sittings of one day follow each other; the last one of today began an hour ago. */
function timeOf({ learning: { sittings }, now, hour }: Life, i: number): Date {
  const { daysAgo = 0 } = sittings[i] ?? {}
  const others = (daysAgo > 0 ? sittings.slice(0, i) : sittings.slice(i)).filter(
    (sitting) => sitting.daysAgo === daysAgo,
  )
  const hours = others.reduce((sum, sitting) => sum + hoursOf(sitting), 0)
  if (daysAgo > 0) return vietnamTime(now, daysAgo, hour + hours)
  const last = hoursOf(sittings[i] ?? { daysAgo, exam: true })
  return new Date(vietnamTime(now, 0, hour).getTime() - Math.max(0, hours - last) * 3_600_000)
}

function hoursOf(sitting: Sitting): number {
  return 'observed' in sitting ? 0.06 : 'practice' in sitting ? 0.6 : 0.7
}

type Doing = {
  personId: string
  catalogue: Catalogue
  at: Date
  isRight: (skill: string) => boolean
  random: () => number
}

async function sit({ observer }: Life, sitting: Sitting, doing: Doing): Promise<void> {
  const moduleId = sitting.module ?? FIRST_MODULE
  if ('exam' in sitting) await sitExam({ ...doing, moduleId })
  else if ('practice' in sitting) await practise({ ...doing, moduleId, lesson: sitting.practice })
  else if ('lesson' in sitting) await studyLesson({ ...doing, moduleId, sitting })
  else if (observer) {
    const { observed: skillId, result } = sitting
    const id = uuidV7(doing.at.getTime(), doing.random)
    const check = { id, skillId, result, occurredAt: doing.at }
    await recordObservedCheck({ viewer: observer, personId: doing.personId, check, now: doing.at })
  }
}

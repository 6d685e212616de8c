import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { assignWork } from '~/domain/mastery/assign-work.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { must } from './must'
import { viewerOf } from './viewer-of'

const DAY = 24 * 3_600_000

/** What a class is asked for: two lessons and a practice that are due by now, a lesson for this week, and a module to come. */
export async function seedAssignments({
  classId,
  teacherId,
  work,
  now,
}: {
  classId: string
  teacherId: string
  work: readonly string[]
  now: Date
}): Promise<void> {
  const { modules } = await readCatalogue()
  const [first, second] = work.map((id) => modules.find((module) => module.id === id))
  if (!first || !second) return
  const lesson = (at: number) => ({ kind: 'lesson', targetId: first.lessons[at]?.id ?? '' })
  const practice = first.lessons.find((each) => each.practice)?.practice?.id ?? ''
  const asked = [
    { ...lesson(0), askedAgo: 66, dueIn: -58 },
    { ...lesson(1), askedAgo: 45, dueIn: -34 },
    { kind: 'practice', targetId: practice, askedAgo: 30, dueIn: -16 },
    { ...lesson(3), askedAgo: 6, dueIn: 3 },
    { kind: 'module', targetId: second.id, askedAgo: 2, dueIn: 26 },
  ]
  const viewer = await viewerOf(teacherId)
  for (const { kind, targetId, askedAgo, dueIn } of asked) {
    const at = new Date(now.getTime() - askedAgo * DAY)
    const dueOn = vietnamDay(new Date(now.getTime() + dueIn * DAY))
    must(await assignWork({ viewer, classId, kind, targetId, dueOn, now: at }))
  }
}

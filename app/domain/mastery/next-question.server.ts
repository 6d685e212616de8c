import type { CatalogueLesson } from '../lessons/catalogue'
import { readRevision } from '../lessons/catalogue-queries.server'
import { REPEAT_WINDOW } from './engine/parameters'

/**
 * The first question of a skill, among these lessons, that would count if it were answered now: never met, or not within the last
 * thirty days. Null when all have been. `lastSeen`: when each item was met last, in ms.
 */
export async function nextQuestion(input: {
  lessons: readonly CatalogueLesson[]
  skillId: string
  lastSeen: ReadonlyMap<string, number>
  now: Date
}): Promise<{ lesson: CatalogueLesson; questionId: string } | null> {
  const { lessons, skillId, lastSeen, now } = input
  const isFresh = (id: string) =>
    now.getTime() - (lastSeen.get(id) ?? Number.NEGATIVE_INFINITY) >= REPEAT_WINDOW
  for (const lesson of lessons.filter(({ skills }) => skills.includes(skillId))) {
    const revision = await readRevision(lesson.revision)
    const found = revision?.questions.find(
      ({ id, skill, use }) => skill === skillId && use === 'lesson' && isFresh(id),
    )
    if (found) return { lesson, questionId: found.id }
  }
  return null
}

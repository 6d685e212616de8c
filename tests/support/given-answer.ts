import { publishedModule } from '#tests/support/published-module'
import { aSingle } from '#tests/support/question'
import type { GivenAnswer } from '~/domain/mastery/record-answer.server'
import { uuidV7 } from '~/lib/uuid-v7'

export const NOW = new Date('2026-11-22T08:00:00Z')

/** Publishes lesson-a (skill-a) and lesson-b (skill-b) with ten questions each: a.q0 .. a.q9, b.q0 .. b.q9; b is right. */
export async function twoLessons(): Promise<{ a: string; b: string }> {
  const questions = (letter: string) =>
    Array.from({ length: 10 }, (_, at) => aSingle({ id: `${letter}.q${at}`, skill: `skill-${letter}` }))
  const { lessons } = await publishedModule({
    lessons: { 'lesson-a': questions('a'), 'lesson-b': questions('b') },
  })
  const [a = '', b = ''] = lessons.map((lesson) => lesson.revision)
  return { a, b }
}

/** A right answer, given now. */
export function aGiven(
  known: Partial<GivenAnswer> & Pick<GivenAnswer, 'revision' | 'questionId'>,
): GivenAnswer {
  const evidenceId = uuidV7(NOW.getTime())
  return { evidenceId, answer: 'b', hintUsed: false, occurredAt: NOW, ...known }
}

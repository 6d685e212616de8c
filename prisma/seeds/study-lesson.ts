import { type Catalogue, findLesson } from '~/domain/lessons/catalogue'
import { readRevision } from '~/domain/lessons/catalogue-queries.server'
import { completeLesson } from '~/domain/mastery/complete-lesson.server'
import { recordAnswer } from '~/domain/mastery/record-answer.server'
import { startLesson } from '~/domain/mastery/start-lesson.server'
import { uuidV7 } from '~/lib/uuid-v7'
import { chosenAnswer } from './chosen-answer'

const MINUTE = 60_000

/** Opens a lesson, answers its questions a minute and a half apart, and completes it unless stopped half-way. */
export async function studyLesson(input: {
  personId: string
  catalogue: Catalogue
  moduleId: string
  sitting: { lesson: string; stoppedAfter?: number }
  at: Date
  isRight: (skill: string) => boolean
  random: () => number
}): Promise<void> {
  const { personId, at, sitting, random } = input
  const lesson = findLesson(input.catalogue, input.moduleId, sitting.lesson)
  const revision = lesson && (await readRevision(lesson.revision))
  if (!lesson || !revision) return

  const visit = { personId, lessonId: lesson.id, revision: lesson.revision }
  await startLesson({ ...visit, now: at })
  const questions = revision.questions.filter((question) => question.use === 'lesson')
  const answers = questions.slice(0, sitting.stoppedAfter).map((question, i) => {
    const occurredAt = new Date(at.getTime() + (3 + i * 1.5) * MINUTE)
    return {
      evidenceId: uuidV7(occurredAt.getTime(), random),
      revision: lesson.revision,
      questionId: question.id,
      answer: chosenAnswer(question, input.isRight(question.skill), random),
      hintUsed: false,
      occurredAt,
    }
  })
  const finishedAt = new Date(at.getTime() + 30 * MINUTE)
  await recordAnswer({ personId, answers, now: finishedAt })
  if (sitting.stoppedAfter === undefined) await completeLesson({ ...visit, now: finishedAt })
}

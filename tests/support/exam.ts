import { inTransaction } from '~/db/transaction.server'
import { examFieldPrefix } from '~/domain/assessment/exam-field-prefix'
import { readAttempt } from '~/domain/assessment/exam-queries.server'
import { gradeExamAttempt } from '~/domain/assessment/grade-exam-attempt.server'
import type { PresentedQuestion } from '~/domain/assessment/presented-question'
import { saveExamAnswers } from '~/domain/assessment/save-exam-answers.server'
import { startExam } from '~/domain/assessment/start-exam.server'
import type { Question } from '~/domain/lessons/question'
import { aSingle } from './question'

/** Questions by lesson, for publishedModule: one lesson a skill, each question "Tắt máy" when right. */
export function singlesBySkill(skills: string[], each: number): Record<string, Question[]> {
  const questions = (skill: string) =>
    Array.from({ length: each }, (_, at) =>
      aSingle({ id: `${skill}.q${at}`, skill, prompt: `${skill} ${at}?` }),
    )
  return Object.fromEntries(skills.map((skill) => [`lesson-${skill}`, questions(skill)]))
}

/** Starts the exam of vneid and gives the attempt's id; fails loudly when refused. */
export async function startedExam(personId: string, now: Date): Promise<string> {
  const start = { personId, moduleId: 'vneid', now, seed: crypto.randomUUID() }
  const started = await startExam({ ...start, attemptId: crypto.randomUUID() })
  if (!('ok' in started)) throw new Error(started.refusal)
  return started.attemptId
}

/** Answers like a learner: at each position the option with the text chosen, or none where it is null. */
export async function answerExam(
  who: { personId: string; attemptId: string; now: Date },
  choose: (question: PresentedQuestion, position: number) => string | null,
): Promise<void> {
  const attempt = await readAttempt(who)
  if ('refusal' in attempt) throw new Error(attempt.refusal)
  const fields = new URLSearchParams()
  for (const { position, question } of attempt.questions) {
    const text = choose(question, position)
    const option = 'options' in question ? question.options.find((each) => each.text === text) : undefined
    if (option) fields.append(`${examFieldPrefix(position)}answer`, option.id)
  }
  const saved = await saveExamAnswers({ ...who, fields })
  if ('refusal' in saved) throw new Error(saved.refusal)
}

export function gradedExam(attemptId: string, now: Date) {
  return inTransaction(async (tx) => {
    const graded = await gradeExamAttempt(tx, { attemptId, now })
    if ('refusal' in graded) throw new Error(graded.refusal)
    return graded
  })
}

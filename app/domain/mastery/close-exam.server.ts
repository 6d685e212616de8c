import { inStraightTransaction } from '~/db/straight-query.server'
import { type GradedExam, gradeExamAttempt } from '../assessment/grade-exam-attempt.server'
import { raiseExamFlags } from '../assessment/raise-exam-flags.server'
import { itemTraits } from './item-traits'
import { appendEvidence, type NewEvidence } from './store/append-evidence.server'
import { examEvidenceId } from './store/derived-evidence-id.server'
import { readEngineRules } from './store/engine-rules.server'
import { lockPerson } from './store/lock-person.server'

/**
 * Hands in a person's exam: grades it and lets its answers count as evidence, in one transaction. Of two calls one does so
 * and the other gets the same result with `isFirst` false. Refuses as `gradeExamAttempt` does. What was left unanswered is
 * no evidence: it is not known whether the person could have done it. What seems improbable is written down for a human, and
 * changes nothing here.
 */
export async function closeExam({
  personId,
  attemptId,
  now,
}: {
  personId: string
  attemptId: string
  now: Date
}): Promise<GradedExam | { refusal: 'unknown-attempt' | 'not-your-attempt' }> {
  const rules = await readEngineRules()
  return await inStraightTransaction(async (tx) => {
    await lockPerson(tx, personId)
    const exam = await gradeExamAttempt(tx, { attemptId, now, personId })
    if ('refusal' in exam || !exam.isFirst) return exam
    const evidence = exam.answers.flatMap((each) => evidenceOf(exam, each))
    if (evidence.length > 0) await appendEvidence(tx, { personId, evidence, now, rules })
    await raiseExamFlags(tx, exam, now)
    return exam
  })
}

function evidenceOf(exam: GradedExam, graded: GradedExam['answers'][number]): NewEvidence[] {
  const { position, question, skill, revision, answer, isRight } = graded
  if (isRight === null) return []
  return [
    {
      id: examEvidenceId(exam.attemptId, position),
      ...{ skillId: skill, itemId: question.id, revision, isRight, hintUsed: false },
      ...{ kind: 'exam', answer: JSON.stringify(answer), attemptId: exam.attemptId },
      occurredAt: exam.submittedAt,
      traits: itemTraits(question),
    },
  ]
}

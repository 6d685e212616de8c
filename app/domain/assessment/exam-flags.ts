import { type Alike, alikeAnswers, type CompanionWrongs } from './flags/alike-answers'
import type { FlaggedAnswer } from './flags/flagged-exam'
import { type Misfit, misfit } from './flags/misfit'
import { type Rapid, rapidAnswers } from './flags/rapid-answers'
import { type EarlierExam, type Jump, retakeJump } from './flags/retake-jump'

/** A pattern that a person should ask about; what was counted, with nobody's name in it. */
export type ExamFlag =
  | { kind: 'rapid'; detail: Rapid }
  | { kind: 'misfit'; detail: Misfit }
  | { kind: 'alike'; detail: Alike }
  | { kind: 'jump'; detail: Jump }

/**
 * Which improbable patterns an exam shows. Each has a harmless reading too, so a flag never changes a result, a certificate
 * or a level: somebody who knows the learner asks. Together they fall on at most one honest exam in fifty (measured by the
 * tests).
 */
export function examFlags(exam: {
  answers: readonly FlaggedAnswer[]
  submittedAt: Date
  /** The exam of the same module handed in before this one. */
  earlier: EarlierExam | null
  companions: readonly CompanionWrongs[]
}): ExamFlag[] {
  const { answers, submittedAt, earlier, companions } = exam
  const right = answers.filter(({ isRight }) => isRight).length
  const found = {
    rapid: rapidAnswers(answers),
    misfit: misfit(answers),
    alike: alikeAnswers(answers, companions),
    jump: retakeJump({ asked: answers.length, right, submittedAt }, earlier),
  }
  return Object.entries(found).flatMap(([kind, detail]) => (detail ? [{ kind, detail } as ExamFlag] : []))
}

import { logit } from '~/lib/logistic'
import type { ExamPaper } from './exam-paper'

/** An exam that was handed in: its paper as stored, and the positions answered with whether rightly. */
export type HandedIn = { questions: string; marks: { position: number; isRight: boolean }[] }

/** With fewer answers a question's difficulty stays what its author says. */
const LEAST_ANSWERS = 50
/** So many answers of a middling question are mixed in, so that nothing is measured as impossible or certain. */
const PRIOR = { answers: 4, share: 0.65 }

/**
 * How easy each question has proved, in logits to two places, from exams alone: whoever meets it there has learnt, while in
 * the lesson it comes as a first try, and the two do not compare. Only questions answered at least 50 times are in it.
 * The classical p-value of an item (Crocker & Algina, Introduction to Classical and Modern Test Theory, 1986, ch. 5), smoothed.
 */
export function examEasiness(exams: readonly HandedIn[]): Map<string, number> {
  const counts = new Map<string, { answers: number; right: number }>()
  for (const { questions, marks } of exams) {
    const drawn = (JSON.parse(questions) as Partial<ExamPaper>).questions ?? []
    for (const { position, isRight } of marks) {
      const id = drawn[position - 1]?.id
      if (id === undefined) continue
      const { answers, right } = counts.get(id) ?? { answers: 0, right: 0 }
      counts.set(id, { answers: answers + 1, right: right + (isRight ? 1 : 0) })
    }
  }
  const measured = [...counts].filter(([, { answers }]) => answers >= LEAST_ANSWERS)
  return new Map(
    measured.map(([id, { answers, right }]) => {
      const share = (right + PRIOR.answers * PRIOR.share) / (answers + PRIOR.answers)
      return [id, Math.round(logit(share) * 100) / 100]
    }),
  )
}

import { inStraightTransaction } from '~/db/straight-query.server'
import type { Answer } from '../assessment/answer'
import { gradeAnswer } from '../assessment/grade-answer'
import { readRevision } from '../lessons/catalogue-queries.server'
import { clampTimes } from './clamp-times'
import { itemTraits } from './item-traits'
import { appendEvidence, type NewEvidence } from './store/append-evidence.server'
import { isClientId } from './store/derived-evidence-id.server'
import { readEngineRules } from './store/engine-rules.server'
import { lockPerson } from './store/lock-person.server'
import { touchLessons } from './store/touch-lessons.server'

export type GivenAnswer = {
  /** Made by the client; the same for every resend. */
  evidenceId: string
  /** Hash of the lesson revision that was answered. */
  revision: string
  questionId: string
  /** In the author's ids, whatever order was presented. */
  answer: Answer | null
  hintUsed: boolean
  /** By the client's clock. */
  occurredAt: Date
}

export type RecordedAnswer = { evidenceId: string } & (
  | {
      outcome: 'right' | 'wrong' | 'incomplete'
      /** False for a resend, and for an incomplete answer, which is not kept. */
      isNew: boolean
      /** The answer that the outcome belongs to: on a resend, the one given first. */
      answer: Answer | null
    }
  | { refusal: 'unusable-id' | 'unknown-question' }
)

type Graded = { evidence: NewEvidence; lessonId: string }

/**
 * Grades answers to lesson questions, keeps them as evidence and moves mastery, all in one transaction. `answers` are
 * what one device did, in the order it did it. Each is answered at its place in the list, by `outcome` or by `refusal`:
 * `unusable-id` (no UUID, or an id that somebody else's evidence has), `unknown-question`.
 * Sending an answer again changes nothing and tells the outcome of the first time.
 */
export async function recordAnswer({
  personId,
  answers,
  now,
}: {
  personId: string
  answers: readonly GivenAnswer[]
  now: Date
}): Promise<RecordedAnswer[]> {
  const times = clampTimes(
    answers.map((each) => each.occurredAt),
    now,
  )
  const graded = await Promise.all(answers.map((each, i) => grade(each, times[i] ?? now.getTime())))
  const unique = new Map<string, Graded>()
  for (const each of graded) {
    if ('evidence' in each && !unique.has(each.evidence.id)) unique.set(each.evidence.id, each)
  }
  const kept = unique.size > 0 ? await keep(personId, [...unique.values()], now) : new Map()
  return graded.map((each) =>
    'evidence' in each ? (kept.get(each.evidence.id) ?? unusable(each.evidence.id)) : each,
  )
}

async function grade(given: GivenAnswer, at: number): Promise<Graded | RecordedAnswer> {
  const { evidenceId, revision, questionId, answer, hintUsed } = given
  if (!isClientId(evidenceId)) return unusable(evidenceId)
  const lesson = await readRevision(revision)
  const question = lesson?.questions.find((each) => each.id === questionId)
  // An exam's question is answered in an exam; answered here it would give its key away.
  if (!lesson || question?.use !== 'lesson') return { evidenceId, refusal: 'unknown-question' }
  const { outcome } = gradeAnswer(question, answer)
  if (outcome === 'incomplete') return { evidenceId, outcome, isNew: false, answer }
  return {
    lessonId: lesson.record.id,
    evidence: {
      ...{ id: evidenceId, skillId: question.skill, itemId: question.id, revision, hintUsed },
      ...{ kind: 'answer', isRight: outcome === 'right', answer: JSON.stringify(answer), attemptId: null },
      occurredAt: new Date(at),
      traits: itemTraits(question),
    },
  }
}

/** By evidence id. */
async function keep(personId: string, graded: Graded[], now: Date): Promise<Map<string, RecordedAnswer>> {
  const rules = await readEngineRules()
  return await inStraightTransaction(async (tx) => {
    await lockPerson(tx, personId)
    const evidence = graded.map((each) => each.evidence)
    const { known, added } = await appendEvidence(tx, { personId, evidence, now, rules })
    const fresh = graded.filter((each) => added.has(each.evidence.id))
    await touchLessons(tx, { personId, lessons: fresh.map(toVisit) })
    return new Map(
      evidence.map((each) => {
        const first = known.get(each.id) ?? { ...each, personId }
        return [each.id, first.personId === personId ? recorded(each.id, first, added) : unusable(each.id)]
      }),
    )
  })
}

function recorded(
  evidenceId: string,
  first: { isRight: boolean; answer: string },
  added: Set<string>,
): RecordedAnswer {
  const outcome = first.isRight ? 'right' : 'wrong'
  return { evidenceId, outcome, isNew: added.has(evidenceId), answer: JSON.parse(first.answer) as Answer }
}

/** The same for a malformed id and for one that is taken: nobody learns what others did. */
function unusable(evidenceId: string): RecordedAnswer {
  return { evidenceId, refusal: 'unusable-id' }
}

function toVisit({ evidence, lessonId }: Graded): { lessonId: string; revision: string; at: Date } {
  return { lessonId, revision: evidence.revision, at: evidence.occurredAt }
}

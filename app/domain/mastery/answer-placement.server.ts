import { sqltag } from '@prisma/client/runtime/client'
import { inStraightTransaction, type SqlClient, straight } from '~/db/straight-query.server'
import type { TypedAnswer } from '../assessment/read-answer'
import { gradePlacementAnswer, type PlacementAnswer } from './grade-placement-answer'
import { itemTraits } from './item-traits'
import type { PlacementBank, PlacementOutcome } from './placement-plan'
import { readPlacementBank } from './read-placement-bank.server'
import { stepPlacement } from './step-placement'
import { appendEvidence, type NewEvidence } from './store/append-evidence.server'
import { closePlacement } from './store/close-placement.server'
import { placementEvidenceId } from './store/derived-evidence-id.server'
import { readEngineRules } from './store/engine-rules.server'
import { lockPerson } from './store/lock-person.server'
import { type OpenPlacement, readOpenPlacement } from './store/placement-row.server'

export type AnsweredPlacement =
  /** `isNew` is false when this question was answered before, here or in another tab. */
  | { ok: true; isNew: boolean; isOver: boolean }
  | { refusal: 'incomplete-answer'; typed: TypedAnswer }
  | { refusal: 'no-attempt' }

type Given = {
  personId: string
  pathId: string
  /** Of the question that was answered, from 1. */
  position: number
  answer: PlacementAnswer
  now: Date
}

/**
 * Takes one answer of a placement test: grades it, keeps it as evidence of the kind `placement`, chooses the next question or
 * ends the test, all in one transaction. Of two answers to one question the first counts.
 */
export async function answerPlacement(given: Given): Promise<AnsweredPlacement> {
  const open = await readOpenPlacement(straight, given.personId, given.pathId)
  if (!open) return { refusal: 'no-attempt' }
  const bank = await readPlacementBank(open.plan)
  const graded = grade(given, open, bank)
  if ('refusal' in graded) return graded
  const rules = await readEngineRules()
  return await inStraightTransaction(async (tx) => {
    await lockPerson(tx, given.personId)
    const now = await readOpenPlacement(tx, given.personId, given.pathId)
    if (now?.id !== open.id) return { ok: true, isNew: false, isOver: true }
    if (!isWaiting(now, given.position)) return { ok: true, isNew: false, isOver: false }
    if (graded.evidence)
      await appendEvidence(tx, {
        ...{ personId: given.personId, evidence: [graded.evidence], now: given.now, rules },
      })
    return { ok: true, isNew: true, isOver: await goOn(tx, now, bank, graded.outcome, given.now) }
  })
}

type Graded = { outcome: PlacementOutcome; evidence: NewEvidence | null }

function grade(
  { position, answer, now }: Given,
  { id, items, seed }: OpenPlacement,
  bank: PlacementBank,
): Graded | { refusal: 'incomplete-answer'; typed: TypedAnswer } {
  const found = bank.get(items[position - 1]?.itemId ?? '')
  // Answered before, or gone from the books: nothing to grade.
  if (!found) return { outcome: 'unknown', evidence: null }
  const { question, revision } = found
  const given = gradePlacementAnswer(question, seed, answer)
  if ('refusal' in given) return given
  return {
    outcome: given.outcome,
    evidence: {
      ...{ id: placementEvidenceId(id, position), skillId: question.skill, itemId: question.id, revision },
      ...{ kind: 'placement', isRight: given.outcome === 'right', hintUsed: false, attemptId: id },
      ...{ occurredAt: now, answer: JSON.stringify(given.answer), traits: itemTraits(question) },
    },
  }
}

function isWaiting({ items }: OpenPlacement, position: number): boolean {
  return position === items.length && items.at(-1)?.outcome === null
}

/** Whether it is over. */
async function goOn(
  tx: SqlClient,
  open: OpenPlacement,
  bank: PlacementBank,
  outcome: PlacementOutcome,
  now: Date,
): Promise<boolean> {
  const { plan, seed, items } = open
  const step = stepPlacement({ plan, bank, seed, items }, outcome, now.getTime())
  if ('end' in step) {
    await closePlacement(tx, { ...open, items: step.items }, { bank, end: step.end, now })
    return true
  }
  await tx.$executeRaw(sqltag`
    UPDATE "PlacementAttempt" SET "items" = ${JSON.stringify(step.items)} WHERE "id" = ${open.id}`)
  return false
}

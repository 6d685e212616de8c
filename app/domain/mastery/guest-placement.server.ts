import { presentQuestion } from '../assessment/present-question'
import type { TypedAnswer } from '../assessment/read-answer'
import type { Catalogue } from '../lessons/catalogue'
import { pathLessons } from '../lessons/placed-lesson'
import { gradePlacementAnswer, type PlacementAnswer } from './grade-placement-answer'
import { placeLessons } from './place-lessons'
import type { AskedItem, PlacementEnd } from './placement-plan'
import type { PlacementResult } from './placement-verdict'
import type { PlacementQuestion } from './placement-view'
import { planPlacement } from './plan-placement'
import { questionsLeft } from './questions-left'
import { readPlacementBank } from './read-placement-bank.server'
import { beginPlacement, type PlacementRun, type PlacementStep, stepPlacement } from './step-placement'

/** A guest's test of a path: kept by their device alone, nothing of it is stored here. */
export type GuestPlacement = { pathId: string; seed: string; items: AskedItem[]; end: PlacementEnd | null }

/** What is published for them now, and the lessons that their device says are completed. */
export type GuestGround = { catalogue: Catalogue; completed: ReadonlySet<string> }

/** Null when there is no such path, or nothing on it to ask. */
export async function beginGuestPlacement(
  ground: GuestGround,
  { pathId, seed, now }: { pathId: string; seed: string; now: Date },
): Promise<GuestPlacement | null> {
  const run = await runOf(ground, { pathId, seed, items: [], end: null })
  const step = run && beginPlacement(run, now.getTime())
  return step && !('end' in step) ? { pathId, seed, items: step.items, end: null } : null
}

/** Takes an answer to the question at `position`, from 1; one to a question answered before changes nothing. */
export async function answerGuestPlacement(
  ground: GuestGround,
  kept: GuestPlacement,
  { position, answer, now }: { position: number; answer: PlacementAnswer; now: Date },
): Promise<GuestPlacement | { refusal: 'incomplete-answer'; typed: TypedAnswer }> {
  const run = await runOf(ground, kept)
  const last = kept.items.at(-1)
  if (!run || position !== kept.items.length || last?.outcome !== null) return kept
  const question = run.bank.get(last.itemId)?.question
  const graded = question
    ? gradePlacementAnswer(question, kept.seed, answer)
    : { outcome: 'unknown' as const }
  if ('refusal' in graded) return graded
  return keep(kept, stepPlacement(run, graded.outcome, now.getTime()))
}

/** Ends it with what is known. */
export function endGuestPlacement(kept: GuestPlacement): GuestPlacement {
  const items = kept.items.filter((item) => item.outcome !== null)
  return { ...kept, items, end: kept.end ?? 'stopped' }
}

/** The question that waits; null when it is over, or its question is gone from the books. */
export async function readGuestQuestion(
  ground: GuestGround,
  kept: GuestPlacement,
): Promise<PlacementQuestion | null> {
  const run = await runOf(ground, kept)
  const found = run?.bank.get(kept.items.at(-1)?.itemId ?? '')
  if (!run || !found || kept.end) return null
  return {
    position: kept.items.length,
    left: questionsLeft(run),
    question: presentQuestion(found.question, kept.seed),
  }
}

/** What it says once it is over; null before, and when nothing was answered. */
export async function readGuestResult(
  ground: GuestGround,
  kept: GuestPlacement,
): Promise<PlacementResult | null> {
  const run = await runOf(ground, kept)
  if (!run || !kept.end || kept.items.length === 0) return null
  return placeLessons(run.plan, run.bank, kept.items, kept.end)
}

async function runOf(
  { catalogue, completed }: GuestGround,
  kept: GuestPlacement,
): Promise<PlacementRun | null> {
  const path = catalogue.paths.find(({ id }) => id === kept.pathId)
  if (!path) return null
  const plan = planPlacement(pathLessons(catalogue, path), completed)
  return { plan, bank: await readPlacementBank(plan), seed: kept.seed, items: kept.items }
}

function keep(kept: GuestPlacement, step: PlacementStep): GuestPlacement {
  return { ...kept, items: step.items, end: 'end' in step ? step.end : null }
}

import { clampTimes } from '../mastery/clamp-times'
import { completeLesson } from '../mastery/complete-lesson.server'
import { type RecordedAnswer, recordAnswer } from '../mastery/record-answer.server'
import { type GivenRun, recordPracticeRun } from '../mastery/record-practice-run.server'
import { savePlace } from '../mastery/save-place.server'
import { deviceWorkSchema } from './device-work.server'

export type AcceptedWork = {
  ok: true
  /** Known: the server had it already, so sending everything again is harmless. */
  answers: { accepted: number; known: number; refused: { evidenceId: string; reason: AnswerReason }[] }
  completions: { accepted: number; known: number; refused: { lessonId: string; reason: 'unknown-lesson' }[] }
  runs: { accepted: number; known: number; refused: { id: string; reason: RunReason }[] }
}

type AnswerReason = 'unusable-id' | 'unknown-question' | 'incomplete'
type RunReason = 'unusable-id' | 'unknown-practice'

/**
 * Takes over what a device kept: `{ answers: [{ evidenceId, revision, questionId, answer, hintUsed, occurredAt }] (at most
 * 500, in the order done), completions: [{ lessonId, revision, completedAt }] (at most 100), runs: [{ id, slug, revision,
 * startedAt, inputs, claimsOver }] through practices (at most 50), place?: { lessonId, revision, anchor }, where the reader
 * stopped }`. Each piece is taken or refused by itself. Refuses `malformed` as a whole when `work` has another shape, also one
 * that says what was right.
 */
export async function acceptDeviceWork({
  personId,
  work,
  now,
}: {
  personId: string
  work: unknown
  now: Date
}): Promise<AcceptedWork | { refusal: 'malformed' }> {
  const parsed = deviceWorkSchema.safeParse(work)
  if (!parsed.success) return { refusal: 'malformed' }
  const { answers, completions, runs, place } = parsed.data
  const recorded = answers.length > 0 ? await recordAnswer({ personId, answers, now }) : []
  const completed = await complete(personId, completions, now)
  const practised = await practise(personId, runs, now)
  if (place) await savePlace({ personId, ...place, now }) // one that is gone since is no loss
  return { ok: true, answers: tally(recorded), completions: completed, runs: practised }
}

function tally(recorded: RecordedAnswer[]): AcceptedWork['answers'] {
  const unique = [...new Map(recorded.map((each) => [each.evidenceId, each])).values()]
  const kept = unique.filter((each) => reasonOf(each) === null)
  return {
    accepted: kept.filter((each) => 'isNew' in each && each.isNew).length,
    known: kept.filter((each) => 'isNew' in each && !each.isNew).length,
    refused: unique.flatMap((each) => {
      const reason = reasonOf(each)
      return reason ? [{ evidenceId: each.evidenceId, reason }] : []
    }),
  }
}

function reasonOf(each: RecordedAnswer): AnswerReason | null {
  if ('refusal' in each) return each.refusal
  return each.outcome === 'incomplete' ? 'incomplete' : null
}

async function complete(
  personId: string,
  completions: { lessonId: string; revision: string; completedAt: Date }[],
  now: Date,
): Promise<AcceptedWork['completions']> {
  const tallied: AcceptedWork['completions'] = { accepted: 0, known: 0, refused: [] }
  for (const { lessonId, revision, completedAt } of completions) {
    const at = new Date(clampTimes([completedAt], now)[0] ?? now.getTime())
    const done = await completeLesson({ personId, lessonId, revision, now, at })
    if ('refusal' in done) tallied.refused.push({ lessonId, reason: done.refusal })
    else if (done.isNew) tallied.accepted += 1
    else tallied.known += 1
  }
  return tallied
}

async function practise(
  personId: string,
  runs: readonly GivenRun[],
  now: Date,
): Promise<AcceptedWork['runs']> {
  const tallied: AcceptedWork['runs'] = { accepted: 0, known: 0, refused: [] }
  for (const run of runs) {
    const recorded = await recordPracticeRun({ personId, run, now })
    if ('refusal' in recorded) tallied.refused.push({ id: run.id, reason: recorded.refusal })
    else if (recorded.isNew) tallied.accepted += 1
    else tallied.known += 1
  }
  return tallied
}

import { inTransaction, type Transaction } from '~/db/transaction.server'
import { addNewRows } from '~/db/write-rows.server'
import { readCatalogueFor } from '../lessons/catalogue-for.server'
import { readCatalogue } from '../lessons/catalogue-queries.server'
import { everyPractice } from '../lessons/placed-practice'
import { gradeSkills, type Judgement, judgeRun, type TimedInput } from '../practice/judge-run'
import { MOST_INPUTS, type RunStanding, runStanding } from '../practice/run-standing'
import { readPlayedScenario } from '../practice/scenario-queries.server'
import { clampTimes } from './clamp-times'
import { PRACTICE_TRAITS } from './item-traits'
import { appendEvidence, type NewEvidence } from './store/append-evidence.server'
import { isClientId, practiceEvidenceId } from './store/derived-evidence-id.server'
import { readEngineRules } from './store/engine-rules.server'
import { lockPerson } from './store/lock-person.server'
import { touchLessons } from './store/touch-lessons.server'

export type GivenRun = {
  /** Made by the client; the same for every resend. */
  id: string
  /** Hash of the scenario revision that was played. */
  revision: string
  /** By the client's clock. */
  startedAt: Date
  inputs: readonly TimedInput[]
  /** Whether the client saw the run come to its end. Compared, never believed. */
  claimsOver: boolean
}

export type RecordedRun = Pick<Judgement, 'isOver' | 'took' | 'steps' | 'skills'> & {
  ok: true
  /** False for a resend, which is told what became of the first. */
  isNew: boolean
  standing: RunStanding
}

/**
 * Plays a run again from its inputs, keeps what became of it, and lets it count as evidence of each skill that it shows, all in
 * one transaction: unaided is a success, helped one that used a hint, a mistake a failure. A run that was broken off proves
 * nothing but its mistakes. `standing` other than "counted" means that it is kept as practice alone. Refuses `unusable-id` (no
 * id that a client may make, or one that somebody else's run has) and `unknown-practice` (no such revision).
 */
export async function recordPracticeRun({
  personId,
  run,
  now,
}: {
  personId: string
  run: GivenRun
  now: Date
}): Promise<RecordedRun | { refusal: 'unusable-id' | 'unknown-practice' }> {
  if (!isClientId(run.id)) return { refusal: 'unusable-id' }
  const [scenario, catalogue, own] = await Promise.all([
    readPlayedScenario(run.revision),
    readCatalogue(),
    readCatalogueFor({ personId }),
  ])
  if (!scenario) return { refusal: 'unknown-practice' }
  const judgement = judgeRun(scenario, run.inputs.slice(0, MOST_INPUTS))
  // Where a local variant stands in for a lesson, the original can be played as well.
  const [published, original] = [own, catalogue].map((each) =>
    everyPractice(each).find(({ practice }) => practice.id === scenario.id),
  )
  const isPublished = [published, original].some((each) => each?.practice.revision === run.revision)
  const rules = await readEngineRules()
  const standing = runStanding({ ...run, judgement, isPublished })
  const row = {
    ...{ id: run.id, personId, scenarioId: scenario.id, revision: run.revision, standing },
    lessonId: scenario.id.replace(/\.tap$/, ''),
    ...timesOf(run, judgement, now),
    ...{ isOver: judgement.isOver, steps: JSON.stringify(judgement.steps) },
  }
  return await inTransaction(async (tx) => {
    await lockPerson(tx, personId)
    const added = await addNewRows(tx, 'PracticeRun', [row])
    if (added.size === 0) return await readFirst(tx, personId, run.id)
    const evidence = standing === 'counted' ? evidenceOf(row, judgement) : []
    if (evidence.length > 0) await appendEvidence(tx, { personId, evidence, now, rules })
    if (published) {
      const { id: lessonId, revision } = published.lesson
      await touchLessons(tx, { personId, lessons: [{ lessonId, revision, at: row.endedAt }] })
    }
    const { isOver, took, steps, skills } = judgement
    return { ok: true, isNew: true, standing, isOver, took, steps, skills }
  })
}

const MOST_TOOK = 7 * 24 * 3_600_000

/** When it ended is set right like the time of an answer; a length that cannot be is cut. */
function timesOf(run: GivenRun, judgement: Judgement, now: Date) {
  const took = Math.round(Math.min(MOST_TOOK, Math.max(0, judgement.took || 0)))
  const [endedAt = now.getTime()] = clampTimes([new Date(run.startedAt.getTime() + took)], now)
  return { startedAt: new Date(endedAt - took), endedAt: new Date(endedAt), took }
}

type KeptRun = { id: string; scenarioId: string; revision: string; endedAt: Date }

function evidenceOf(run: KeptRun, { isOver, skills }: Judgement): NewEvidence[] {
  return skills.flatMap(({ skill, grade }, position) => {
    if (grade === 'open' || (!isOver && grade !== 'mistaken')) return []
    return [
      {
        ...{ id: practiceEvidenceId(run.id, position), kind: 'practice' as const, skillId: skill },
        ...{ itemId: `${run.scenarioId}/${skill}`, revision: run.revision, attemptId: null },
        ...{ isRight: grade !== 'mistaken', hintUsed: grade === 'helped', occurredAt: run.endedAt },
        answer: JSON.stringify({ runId: run.id, grade }),
        traits: PRACTICE_TRAITS,
      },
    ]
  })
}

/** What became of the run that has this id already: the same refusal for a taken one as for a malformed one. */
async function readFirst(
  tx: Transaction,
  personId: string,
  id: string,
): Promise<RecordedRun | { refusal: 'unusable-id' | 'unknown-practice' }> {
  const first = await tx.practiceRun.findUnique({ where: { id } })
  if (first?.personId !== personId) return { refusal: 'unusable-id' }
  const { isOver, took, revision } = first
  const scenario = await tx.scenarioRevision.findUnique({ where: { hash: revision } })
  const steps = JSON.parse(first.steps) as Judgement['steps']
  const skills = scenario ? gradeSkills(JSON.parse(scenario.scenario), steps) : []
  return { ok: true, isNew: false, standing: first.standing as RunStanding, isOver, took, steps, skills }
}

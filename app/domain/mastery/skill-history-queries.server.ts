import { straight } from '~/db/straight-query.server'
import type { AnswerKind, SkillHistory } from './skill-history'
import { standingAt } from './standing'
import { readEngineRules } from './store/engine-rules.server'
import { eventsOf, readEvidence } from './store/evidence-events.server'
import { traceSkill } from './trace-skill'

/**
 * How a person came to stand where they stand on a skill: their evidence folded once more, step by step. Costs reading all of it;
 * some tens of milliseconds for 5,000 answers. The caller has made sure that whoever asks may see the person.
 */
export async function readSkillHistory(personId: string, skillId: string, now: Date): Promise<SkillHistory> {
  const [rows, rules] = await Promise.all([readEvidence(straight, personId), readEngineRules()])
  const { hasPractice, parameters } = rules
  const kinds = new Map(rows.map((row) => [row.id, row.kind as AnswerKind]))
  const trace = traceSkill(await eventsOf(straight, rows, parameters), skillId, hasPractice, parameters)
  return {
    standing: standingAt(skillId, trace.skill, trace.learner, now.getTime(), hasPractice, parameters),
    trace,
    points: trace.points.map((point) => ({ ...point, kind: kinds.get(point.id) ?? 'answer' })),
  }
}

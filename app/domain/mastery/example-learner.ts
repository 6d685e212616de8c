import { vietnamDay } from '~/lib/vietnam-day'
import { DAY } from './engine/parameters'
import type { ExampleStep } from './example-steps'
import type { HasPractice } from './has-practice'
import { PRACTICE_TRAITS, TYPICAL_EASINESS } from './item-traits'
import type { MasteryEvent } from './mastery-event'
import { rightsToCertainty } from './rights-to-certainty'
import type { ToldPoint } from './skill-history'
import { type SkillStanding, standingAt } from './standing'
import { type SkillTrace, traceSkill } from './trace-skill'

/** The morning of the first day of the example. */
const START = Date.parse('2026-11-02T08:00:00+07:00')
const MINUTE = 60_000
const SKILL = 'example'
const hasPractice: HasPractice = () => true

export type Example = {
  standing: SkillStanding
  trace: SkillTrace
  points: ToldPoint[]
  /** More right answers in a row until it is certain. */
  rights: number
  /** ms; the days of the example are counted from 1 by `exampleDay`. */
  now: number
}

/** How a learner who never was would stand after these steps, by the engine that everybody else's answers go through. */
export function exampleAfter(steps: readonly ExampleStep[]): Example {
  const { events, now } = storyOf(steps)
  const trace = traceSkill(events, SKILL, hasPractice)
  return {
    standing: standingAt(SKILL, trace.skill, trace.learner, now, hasPractice),
    trace,
    points: trace.points.map((point) => ({
      ...point,
      kind: point.shape === 'practice' ? 'practice' : 'answer',
    })),
    rights: rightsToCertainty(trace.skill),
    now,
  }
}

/** The day of the example on which a moment (ms) lies, from 1. */
export function exampleDay(at: number): number {
  const days = Date.parse(vietnamDay(new Date(at))) - Date.parse(vietnamDay(new Date(START)))
  return Math.round(days / DAY) + 1
}

/** Everything takes a minute; days begin in the morning. */
function storyOf(steps: readonly ExampleStep[]): { events: MasteryEvent[]; now: number } {
  const events: MasteryEvent[] = []
  let [day, minute, question] = [0, 0, 0]
  for (const step of steps) {
    if (step === 'next-day' || step === 'next-week') {
      day += step === 'next-day' ? 1 : 7
      minute = 0
      continue
    }
    if (step === 'repeated' && question === 0) continue // there is nothing to repeat
    if (step !== 'practised' && step !== 'repeated') question += 1
    events.push({
      ...(step === 'practised' ? PRACTICE_TRAITS : { easiness: TYPICAL_EASINESS, shape: 'choice' as const }),
      ...{ id: `step-${String(events.length).padStart(2, '0')}`, skillId: SKILL },
      itemId: step === 'practised' ? 'practice' : `question-${question}`,
      isRight: step !== 'wrong',
      hintUsed: step === 'hinted',
      at: START + day * DAY + minute * MINUTE,
    })
    minute += 1
  }
  return { events, now: START + day * DAY + minute * MINUTE }
}

import { expect, test } from 'vitest'
import { aCatalogueModule } from '#tests/support/catalogue-module'
import { anEvent, DAY, HOUR, noPractice, rightAnswers, START } from '#tests/support/mastery-event'
import type { MasteryEvent } from '~/domain/mastery/mastery-event'
import type { AnswerKind } from '~/domain/mastery/skill-history'
import { standingAt } from '~/domain/mastery/standing'
import { traceSkill } from '~/domain/mastery/trace-skill'
import { skillPage } from './skill-page'

const module = aCatalogueModule({ first: ['skill'] })
const NOW = START + 2 * DAY

function pageOf(events: (MasteryEvent & { kind?: AnswerKind })[], now = NOW) {
  const trace = traceSkill(events, 'skill', noPractice)
  const kinds = new Map(events.map(({ id, kind }) => [id, kind ?? 'answer']))
  return skillPage({
    ...{ module, skillId: 'skill', question: null, observed: undefined, page: 1, now: new Date(now) },
    history: {
      trace,
      standing: standingAt('skill', trace.skill, trace.learner, now, noPractice),
      points: trace.points.map((point) => ({ ...point, kind: kinds.get(point.id) ?? 'answer' })),
    },
  })
}

test('what a level rests on is told by kind: questions, days, practice done alone, and what does not count', () => {
  const practice = { shape: 'practice', itemId: 'run', kind: 'practice' } as const
  const { rests } = pageOf([
    ...rightAnswers(3),
    anEvent({ at: START + HOUR, isRight: false }),
    anEvent({ at: START + 2 * HOUR, hintUsed: true }),
    { ...anEvent({ at: START + 3 * HOUR, isRight: false }), ...practice },
    { ...anEvent({ at: START + DAY }), ...practice },
    { ...anEvent({ at: START + DAY + HOUR, shape: 'practice' }), kind: 'observed' },
  ])
  expect(rests).toEqual({ questions: 4, right: 3, days: 2, runs: 2, alone: 1, uncounted: 2 })
})

test('the way to certainty is counted until it is reached, and a mastered skill keeps its day', () => {
  expect(pageOf([]).certainty).toEqual({ rights: 10, reachedOn: null })
  expect(pageOf(rightAnswers(4)).certainty).toEqual({ rights: 6, reachedOn: null })
  expect(pageOf(rightAnswers(12)).certainty).toEqual({ rights: 0, reachedOn: null })
  const mastered = [...rightAnswers(8), ...rightAnswers(8, { at: START + DAY })]
  const misses = rightAnswers(5, { at: START + DAY + HOUR, isRight: false })
  expect(pageOf([...mastered, ...misses]).certainty).toEqual({ rights: 0, reachedOn: '03/11/2026' })
})

test('a skill without an answer has a page, with nothing drawn', () => {
  const { skill, history } = pageOf([])
  expect(skill).toMatchObject({ level: 'new', percent: null, due: null })
  expect(history).toMatchObject({ page: 1, pageCount: 1, rows: [] })
})

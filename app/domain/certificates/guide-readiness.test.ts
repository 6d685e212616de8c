import { expect, test } from 'vitest'
import { aCatalogueModule } from '#tests/support/catalogue-module'
import type { Level } from '~/domain/mastery/level'
import { basicModules, guideReadiness } from './guide-readiness'

const module = aCatalogueModule({ first: ['levels'], second: ['wallet', 'fake'] })

const ALL: Record<string, Level> = { levels: 'mastered', wallet: 'mastered', fake: 'mastered' }

const steps = (known: { passed?: string[]; levels?: Record<string, Level>; alone?: string[] } = {}) => ({
  passedModuleIds: new Set(known.passed ?? ['vneid']),
  levels: new Map<string, Level>(Object.entries(known.levels ?? ALL)),
  aloneSkillIds: new Set(known.alone ?? ['wallet']),
})

test('ready is who passed, mastered every skill and was seen to do one alone', () => {
  expect(guideReadiness([module], steps())).toEqual({
    ...{ isReady: true, exams: [], toMaster: [], toReview: [], isObserved: true },
  })
})

test('each thing that is missing is named, and lapsed is not mastered', () => {
  const levels: Record<string, Level> = { levels: 'fair', wallet: 'lapsed' }
  expect(guideReadiness([module], steps({ passed: [], levels, alone: ['of-another-module'] }))).toEqual({
    ...{ isReady: false, exams: ['vneid'], toMaster: ['levels', 'fake'], toReview: ['wallet'] },
    isObserved: false,
  })
  expect(guideReadiness([module], steps({ alone: [] }))).toMatchObject({ isReady: false, isObserved: false })
  expect(guideReadiness([module], steps({ passed: [] }))).toMatchObject({ isReady: false })
})

test('before content names the basic modules nobody is ready', () => {
  expect(basicModules({ modules: [module], frameworks: null })).toEqual([])
  expect(guideReadiness([], steps())).toMatchObject({ isReady: false })
})

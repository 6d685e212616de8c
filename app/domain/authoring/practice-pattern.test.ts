import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkScenario } from '~/domain/practice/check-scenario'
import { scenarioSchema } from '~/domain/practice/scenario-schema'
import { PRACTICE_PATTERNS, practicePatternText } from './practice-pattern'

test.each(PRACTICE_PATTERNS)('%s can be played as it is, with its solution and wrong turns', (pattern) => {
  const skills = ['vneid.levels', 'vneid.wallet']
  const of = { pattern, lessonId: 'vneid.b-3k0x9a', slug: 'bai-3k0x9a', skills, mistakes: ['a', 'b'] }
  const scenario = scenarioSchema.parse(parse(practicePatternText(of)))
  expect(checkScenario(scenario, skills).findings).toEqual([])
  expect(scenario).toMatchObject({ id: 'vneid.b-3k0x9a.tap', mistakes: [{ mistake: 'a' }, { mistake: 'b' }] })
})

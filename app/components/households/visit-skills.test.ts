import { expect, test } from 'vitest'
import { aCatalogueModule } from '#tests/support/catalogue-module'
import { visitSkills } from './visit-skills'

const modules = [aCatalogueModule({ first: ['levels', 'secrets'], second: ['wallet', 'fake'] })]
const idsOf = (groups: ReturnType<typeof visitSkills>) =>
  groups.map(({ kind, skills }) => [kind, skills.map(({ id }) => id)])

test('what did not go alone last time comes first, then what the helper knows best, then the rest', () => {
  const levels = new Map([
    ['secrets', 'fair'],
    ['fake', 'mastered'],
    ['levels', 'learning'],
  ] as const)
  const shown = [{ skillId: 'wallet', result: 'helped' }]
  expect(idsOf(visitSkills({ modules, levels, shown }))).toEqual([
    ['last-time', ['wallet']],
    ['can-guide', ['fake', 'secrets']],
    ['more', ['levels']],
  ])
})

test('what went alone since is no longer first, nor shown again as something to guide', () => {
  const shown = [
    { skillId: 'fake', result: 'alone' },
    { skillId: 'fake', result: 'not-yet' },
  ]
  const levels = new Map([['fake', 'mastered']] as const)
  expect(idsOf(visitSkills({ modules, levels, shown }))).toEqual([
    ['more', ['levels', 'secrets', 'wallet', 'fake']],
  ])
})

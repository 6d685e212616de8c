import { expect, test } from 'vitest'
import { aCatalogueModule } from '#tests/support/catalogue-module'
import { teamMembers } from './team-members'

const PLAIN = {
  ...{ isDeputy: false, isYouthUnion: false, hasSmartphone: true, lastActiveAt: null },
  stuckSkillIds: [],
}
const NOW = new Date('2026-11-22T05:00:00Z')
const module = aCatalogueModule({ first: ['levels'], second: ['wallet', 'fake'] })

test('a head sees for each member how many skills are fair, how many lessons are finished, and what they are stuck on', () => {
  const [member] = teamMembers(
    [
      {
        ...{ personId: 'an', displayName: 'An', isHead: false, isDeputy: true },
        ...{ isYouthUnion: true, hasSmartphone: null },
        lastActiveAt: new Date('2026-11-20T05:00:00Z'),
        skills: [
          { skillId: 'levels', level: 'mastered' },
          { skillId: 'wallet', level: 'learning' },
          { skillId: 'fake', level: 'lapsed' },
        ],
        stuckSkillIds: ['wallet'],
        completedLessonIds: ['first', 'a-lesson-of-another-module'],
      },
    ],
    [module],
    NOW,
  )
  expect(member).toMatchObject({ name: 'An', lastActive: { on: '20/11/2026', days: 2 } })
  expect(member?.notBegun).toEqual([])
  expect(member?.begun).toEqual([
    {
      ...{ id: 'vneid', number: 1, title: 'VNeID' },
      ...{ lessons: 2, completed: 1, skills: 3, fair: 1, begunSkills: 3, stuck: ['wallet'] },
    },
  ])
})

test('who never came has no last day and has not begun', () => {
  const nobody = { personId: 'b', displayName: 'B', isHead: true, ...PLAIN }
  const [member] = teamMembers([{ ...nobody, skills: [], completedLessonIds: [] }], [module], NOW)
  expect(member).toMatchObject({ isHead: true, lastActive: null })
  expect(member?.begun).toEqual([])
  expect(member?.notBegun).toMatchObject([{ number: 1, completed: 0, fair: 0 }])
})

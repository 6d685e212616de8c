import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suggestGroups } from './suggest-groups'

const SKILLS = 5

/** A class of any size, each with any levels on five skills. */
const aClass = (least: number) =>
  fc
    .array(fc.string({ unit: fc.constantFrom(...'nlsfmr'), minLength: SKILLS, maxLength: SKILLS }), {
      minLength: least,
      maxLength: 60,
    })
    .map((words) => words.map((levels, at) => ({ personId: `p${String(at).padStart(2, '0')}`, levels })))

const everybody = (groups: ReturnType<typeof suggestGroups>) =>
  groups.map(({ helperId, memberIds }) => [...memberIds, ...(helperId ? [helperId] : [])])

describe('groups for the next session', () => {
  test('each person is in exactly one group', () => {
    fc.assert(
      fc.property(aClass(0), (people) => {
        const placed = everybody(suggestGroups(people)).flat().sort()
        expect(placed).toEqual(people.map(({ personId }) => personId))
      }),
    )
  })

  test('every group of a class of three or more has 3 to 6 people', () => {
    fc.assert(
      fc.property(aClass(3), (people) => {
        for (const group of everybody(suggestGroups(people))) {
          expect(group.length).toBeGreaterThanOrEqual(3)
          expect(group.length).toBeLessThanOrEqual(6)
        }
      }),
    )
  })

  test('the order in which people come changes nothing', () => {
    const shuffledToo = aClass(0).chain((people) =>
      fc.tuple(
        fc.constant(people),
        fc.shuffledSubarray(people, { minLength: people.length, maxLength: people.length }),
      ),
    )
    fc.assert(
      fc.property(shuffledToo, ([people, shuffled]) => {
        expect(suggestGroups(shuffled)).toEqual(suggestGroups(people))
      }),
    )
  })

  test('the skill of a group is a gap of one of its members, and its helper masters it', () => {
    fc.assert(
      fc.property(aClass(1), (people) => {
        const levelsOf = new Map(people.map(({ personId, levels }) => [personId, levels]))
        for (const { skill, helperId, memberIds } of suggestGroups(people)) {
          const letters = memberIds.map((id) => levelsOf.get(id) ?? '')
          if (skill === null) expect(letters.join('')).toMatch(/^[fm]*$/)
          else expect(letters.some((levels) => /[nlsr]/.test(levels[skill] ?? ''))).toBe(true)
          if (helperId) expect(levelsOf.get(helperId)?.[skill ?? 0]).toBe('m')
          else if (skill !== null) expect(letters.some((levels) => levels[skill] === 'm')).toBe(false)
        }
      }),
    )
  })

  test('those who are stuck on one skill sit together, with one who masters it', () => {
    const people = [
      { personId: 'an', levels: 'sf' },
      { personId: 'binh', levels: 'mn' },
      { personId: 'chi', levels: 'sf' },
      { personId: 'dung', levels: 'mm' },
      { personId: 'em', levels: 'fn' },
      { personId: 'giang', levels: 'sn' },
      { personId: 'hoa', levels: 'fn' },
    ]
    expect(suggestGroups(people)).toEqual([
      { skill: 0, helperId: 'dung', memberIds: ['an', 'chi', 'giang'] },
      { skill: 1, helperId: null, memberIds: ['binh', 'em', 'hoa'] },
    ])
  })

  test('who has no gap and is nobody’s helper makes a group of their own', () => {
    const people = ['a', 'b', 'c', 'd'].map((personId) => ({ personId, levels: 'fm' }))
    expect(suggestGroups(people)).toEqual([{ skill: null, helperId: null, memberIds: ['a', 'b', 'c', 'd'] }])
  })

  test('two people are one group; nobody is none', () => {
    expect(
      suggestGroups([
        { personId: 'b', levels: 's' },
        { personId: 'a', levels: 'n' },
      ]),
    ).toEqual([{ skill: 0, helperId: null, memberIds: ['a', 'b'] }])
    expect(suggestGroups([])).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import type { Level } from './level'
import { levelLetter } from './level-letters'
import { daysAway, isDueSoon, type Summarised, summariseClass } from './summarise-class'

const NOW = new Date('2026-11-22T08:00:00Z')
const ago = (days: number) => new Date(NOW.getTime() - days * 24 * 3_600_000)

type Known = { lastActiveAt?: Summarised['lastActiveAt']; at?: [Level, number?][]; stuckOn?: number[] }

/** `at`: the level on each skill, and in how many days its review is due; `stuckOn`: places in it. */
function learner(personId: string, { at = [], stuckOn = [], lastActiveAt = ago(1) }: Known): Summarised {
  const due = at.map(([level, dueIn]) =>
    isDueSoon(level, dueIn === undefined ? Number.POSITIVE_INFINITY : ago(-dueIn).getTime(), NOW.getTime()),
  )
  return {
    ...{ personId, lastActiveAt },
    levels: at.map(([level], skill) => levelLetter(level, stuckOn.includes(skill))).join(''),
    due: due.map(Number).join(''),
  }
}

describe('whom to call', () => {
  test('who did nothing for seven days is to be called, who did something six days ago is not', () => {
    const people = [learner('a', { lastActiveAt: ago(7) }), learner('b', { lastActiveAt: ago(6.6) })]
    expect(summariseClass(people, [], NOW).toCall).toEqual([{ personId: 'a', daysAway: 7 }])
  })

  test('who never began comes first, then the longest away', () => {
    const people = [
      learner('week', { lastActiveAt: ago(8) }),
      learner('never', { lastActiveAt: null }),
      learner('month', { lastActiveAt: ago(30) }),
    ]
    expect(summariseClass(people, [], NOW).toCall).toEqual([
      { personId: 'never', daysAway: null },
      { personId: 'month', daysAway: 30 },
      { personId: 'week', daysAway: 8 },
    ])
  })

  test('days are those of the calendar in Vietnam: yesterday evening is one day ago', () => {
    expect(daysAway(new Date('2026-11-21T16:59:00Z'), NOW)).toBe(1)
    expect(daysAway(new Date('2026-11-21T17:00:00Z'), NOW)).toBe(0)
  })

  test('a clock that runs ahead does not make negative days', () => {
    expect(daysAway(ago(-2), NOW)).toBe(0)
  })
})

describe('where the class is stuck', () => {
  test('the skill where most of those who began are below fair, counted among those who began', () => {
    const people = [
      learner('a', { at: [['mastered'], ['learning'], ['new']], stuckOn: [1] }),
      learner('b', { at: [['learning'], ['learning'], ['new']] }),
      learner('c', { at: [['fair'], ['fair'], ['new']] }),
      learner('d', { at: [['fair'], ['new'], ['new']] }),
    ]
    const skills = ['skill-1', 'skill-2', 'skill-3']
    expect(summariseClass(people, skills, NOW).hardest).toEqual({
      skillId: 'skill-2',
      below: 2,
      begun: 3,
      stuck: 1,
    })
  })

  test('a skill that nobody has come to yet is not a place where the class is stuck', () => {
    const people = [learner('a', { at: [['fair'], ['new']] })]
    expect(summariseClass(people, ['skill-1', 'skill-2'], NOW).hardest).toBeNull()
  })

  test('of two skills with as many below fair, the one with more people stuck', () => {
    const people = [learner('a', { at: [['learning'], ['learning']], stuckOn: [1] })]
    expect(summariseClass(people, ['skill-1', 'skill-2'], NOW).hardest?.skillId).toBe('skill-2')
  })
})

describe('what is about to be forgotten', () => {
  test('counts people whose review is late or falls within seven days, and the skills they have in common', () => {
    const people = [
      learner('late', {
        at: [
          ['lapsed', -3],
          ['fair', 2],
        ],
      }),
      learner('soon', { at: [['mastered', 7], ['new']] }),
      learner('later', {
        at: [
          ['mastered', 8],
          ['fair', 30],
        ],
      }),
    ]
    expect(summariseClass(people, ['skill-1', 'skill-2'], NOW).due).toEqual({
      people: 2,
      bySkill: [
        { skillId: 'skill-1', people: 2 },
        { skillId: 'skill-2', people: 1 },
      ],
    })
  })

  test('what is still being learnt cannot be forgotten', () => {
    const people = [learner('a', { at: [['learning', 1]] })]
    expect(summariseClass(people, ['skill-1'], NOW).due).toEqual({ people: 0, bySkill: [] })
  })
})

test('fair and mastered count as reached, lapsed does not', () => {
  const people = [
    learner('a', { at: [['fair']] }),
    learner('b', { at: [['mastered']] }),
    learner('c', { at: [['lapsed']] }),
    learner('d', { at: [['learning']] }),
  ]
  expect(summariseClass(people, ['skill-1'], NOW).reached).toEqual([{ skillId: 'skill-1', people: 2 }])
})

test('an empty class has nothing to say', () => {
  expect(summariseClass([], ['skill-1'], NOW)).toEqual({
    toCall: [],
    hardest: null,
    due: { people: 0, bySkill: [] },
    reached: [{ skillId: 'skill-1', people: 0 }],
  })
})

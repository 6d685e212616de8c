import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawReview, type ReviewChoice, type ReviewPractice, type ReviewSkill } from './draw-review'
import { touching } from './review/mix-places'
import type { ReviewItem } from './review-item'

const NOW = Date.parse('2026-11-30T01:00:00Z')
const DAY = 24 * 3_600_000

const never = { isBegun: true, meetings: 0, lastAt: null, use: 'lesson' } as const
const place = (lessonId: string) => ({ lessonId, revision: `revision of ${lessonId}` })

function aChoice(itemId: string, known: Partial<ReviewChoice> = {}): ReviewChoice {
  return { ...never, itemId, ...place('lesson'), ...known }
}

function aSkill(skillId: string, known: Partial<ReviewSkill> = {}): ReviewSkill {
  const choices = Array.from({ length: 6 }, (_, at) => aChoice(`${skillId}.q${at}`))
  const standing = { isDue: true, dueAt: NOW - DAY, probability: 0.7 }
  return { skillId, moduleId: 'module', ...standing, choices, practices: [], ...known }
}

function draw(skills: ReviewSkill[], more: { recent?: string[]; taken?: string[]; seed?: string } = {}) {
  const { recent = [], taken = [], seed = 'seed' } = more
  return drawReview({ skills, recent: new Set(recent), taken: new Set(taken), now: NOW, seed })
}

const skillsOf = (items: ReviewItem[]) => items.map(({ skillId }) => skillId)

const anyChoice = fc.record({
  use: fc.constantFrom('lesson', 'exam'),
  isBegun: fc.boolean(),
  meetings: fc.integer({ min: 1, max: 4 }),
  daysAgo: fc.option(fc.double({ min: 0, max: 60, noNaN: true }), { nil: null }),
  isRecent: fc.boolean(),
})
const anyPractice = fc.record({
  isDoneUnaided: fc.boolean(),
  daysAgo: fc.option(fc.integer({ max: 40, min: 0 })),
})
const anySkill = fc.record({
  module: fc.integer({ min: 0, max: 3 }),
  isDue: fc.boolean(),
  daysOver: fc.integer({ min: 0, max: 40 }),
  probability: fc.double({ min: 0.2, max: 0.95, noNaN: true }),
  choices: fc.array(anyChoice, { maxLength: 6 }),
  practices: fc.array(anyPractice, { maxLength: 2 }),
})
const anyState = fc.array(anySkill, { maxLength: 14 }).map((skills) => {
  const recent = new Set<string>()
  const made = skills.map((skill, at): ReviewSkill => {
    const skillId = `s${at}`
    const choices = skill.choices.map(({ daysAgo, isRecent, meetings, ...rest }, number): ReviewChoice => {
      const itemId = `${skillId}.q${number}`
      if (isRecent) recent.add(itemId)
      const met = daysAgo === null ? never : { meetings, lastAt: NOW - daysAgo * DAY }
      return { ...place(`lesson-${at}`), itemId, ...rest, meetings: met.meetings, lastAt: met.lastAt }
    })
    const practices = skill.practices.map(({ isDoneUnaided, daysAgo }, number): ReviewPractice => {
      const lastAt = daysAgo === null ? null : NOW - daysAgo * DAY
      return { ...place(`lesson-${at}`), itemId: `${skillId}.tap${number}`, isDoneUnaided, lastAt }
    })
    const { isDue, probability } = skill
    const dueAt = NOW + (isDue ? -1 : 1) * skill.daysOver * DAY
    return { skillId, moduleId: `m${skill.module}`, isDue, dueAt, probability, choices, practices }
  })
  return { skills: made, recent }
})

const drawn = (
  state: { skills: ReviewSkill[]; recent: Set<string> },
  seed: string,
  taken = new Set<string>(),
) => drawReview({ ...state, taken, now: NOW, seed })

test('never more than ten, nothing twice, nothing of an exam, at most two practices', () => {
  fc.assert(
    fc.property(anyState, fc.string(), (state, seed) => {
      const items = drawn(state, seed)
      expect(items.length).toBeLessThanOrEqual(10)
      expect(new Set(items.map(({ itemId }) => itemId)).size).toBe(items.length)
      expect(items.filter(({ kind }) => kind === 'practice').length).toBeLessThanOrEqual(2)
      const lesson = new Set(
        state.skills.flatMap(({ choices }) =>
          choices.filter(({ use }) => use === 'lesson').map(({ itemId }) => itemId),
        ),
      )
      for (const { kind, itemId } of items) if (kind === 'question') expect(lesson).toContain(itemId)
    }),
  )
})

test('the same state and seed draw the same', () => {
  fc.assert(
    fc.property(anyState, fc.string(), (state, seed) => {
      expect(drawn(state, seed)).toEqual(drawn(state, seed))
    }),
  )
})

test('every skill that is due has a place before any has two, and before any that is not due has one', () => {
  fc.assert(
    fc.property(anyState, fc.string(), (state, seed) => {
      const items = drawn(state, seed)
      const due = state.skills.filter(
        ({ isDue, choices }) => isDue && choices.some(({ use }) => use === 'lesson'),
      )
      const left = due.filter(({ skillId }) => !skillsOf(items).includes(skillId))
      if (left.length === 0) return
      expect(items).toHaveLength(10)
      expect(new Set(skillsOf(items)).size).toBe(10)
      expect(items.every(({ skillId }) => due.some((skill) => skill.skillId === skillId))).toBe(true)
      const worst = Math.max(...left.map(({ dueAt }) => dueAt))
      const taken = due.filter(({ skillId }) => skillsOf(items).includes(skillId))
      for (const { dueAt } of taken) expect(dueAt).toBeLessThanOrEqual(worst)
    }),
  )
})

/** Whether these can stand so that no two neighbours are of one skill, the practices at the end. */
function canBeApart(items: ReviewItem[], after?: string): boolean {
  if (items.length === 0) return true
  const questions = items.filter(({ kind }) => kind === 'question')
  const first = new Map((questions.length > 0 ? questions : items).map((item) => [item.skillId, item]))
  first.delete(after ?? '')
  return [...first.values()].some((item) =>
    canBeApart(
      items.filter((each) => each !== item),
      item.skillId,
    ),
  )
}

test('no two neighbours are of one skill where that can be avoided', () => {
  fc.assert(
    fc.property(anyState, fc.string(), (state, seed) => {
      const items = drawn(state, seed)
      if (touching(items) > 0) expect(canBeApart(items)).toBe(false)
    }),
    { numRuns: 500 },
  )
})

test('what was asked last time or met just now is asked only of a skill that has nothing else', () => {
  fc.assert(
    fc.property(anyState, fc.string(), (state, seed) => {
      const isStale = ({ itemId, lastAt }: ReviewChoice) =>
        state.recent.has(itemId) || (lastAt !== null && NOW - lastAt < 2 * DAY)
      for (const { kind, itemId, skillId } of drawn(state, seed)) {
        const skill = state.skills.find((each) => each.skillId === skillId)
        const choice = skill?.choices.find((each) => each.itemId === itemId)
        if (kind !== 'question' || !choice || !isStale(choice)) continue
        expect(skill?.choices.filter(({ use }) => use === 'lesson').every(isStale)).toBe(true)
      }
    }),
  )
})

test('what was asked today is not asked again today', () => {
  fc.assert(
    fc.property(anyState, fc.string(), (state, seed) => {
      const first = new Set(drawn(state, seed).map(({ itemId }) => itemId))
      for (const { itemId } of drawn(state, `${seed} again`, first)) expect(first).not.toContain(itemId)
    }),
  )
})

test('what is due comes first, then the weakest of the others until there are five', () => {
  const others = [
    aSkill('sure', { isDue: false, probability: 0.9 }),
    aSkill('weak', { isDue: false, probability: 0.5 }),
  ]
  const items = draw([...others, aSkill('due')])
  expect(items).toHaveLength(5)
  expect(items[0]?.skillId).toBe('due')
  expect(skillsOf(items).filter((id) => id === 'due')).toHaveLength(2)
  expect(skillsOf(items).filter((id) => id === 'weak')).toHaveLength(2)
})

test('without anything due the weakest are asked, five places', () => {
  const skills = Array.from({ length: 8 }, (_, at) =>
    aSkill(`s${at}`, { isDue: false, probability: 0.3 + at / 20 }),
  )
  expect(new Set(skillsOf(draw(skills)))).toEqual(new Set(['s0', 's1', 's2', 's3', 's4']))
  expect(draw([])).toEqual([])
})

test('of a skill the question that counts again comes before one met some days ago, and few meetings before many', () => {
  const met = (days: number, meetings: number) => ({ lastAt: NOW - days * DAY, meetings })
  const ask = (...choices: ReviewChoice[]) => draw([aSkill('s', { choices })])[0]?.itemId
  expect(ask(aChoice('week', met(7, 1)), aChoice('month', met(31, 3)))).toBe('month')
  expect(ask(aChoice('often', met(9, 3)), aChoice('once', met(7, 1)))).toBe('once')
  expect(ask(aChoice('sooner', met(7, 1)), aChoice('longer', met(9, 1)))).toBe('longer')
  expect(ask(aChoice('unread', { isBegun: false }), aChoice('read'))).toBe('read')
  expect(ask(aChoice('unread', { isBegun: false }), aChoice('read', met(7, 1)))).toBe('unread')
})

test('modules take turns', () => {
  const skills = [1, 2, 3, 4, 5, 6].map((at) => aSkill(`s${at}`, { moduleId: at <= 3 ? 'one' : 'other' }))
  const of = new Map(skills.map(({ skillId, moduleId }) => [skillId, moduleId]))
  const modules = draw(skills).map(({ skillId }) => of.get(skillId))
  const turns = modules.filter((module, at) => at > 0 && module !== modules[at - 1])
  expect(turns.length).toBeGreaterThanOrEqual(7)
})

test('a practice never done without help stands at the end; one done lately rests', () => {
  const practice = (itemId: string, known: Partial<ReviewPractice> = {}): ReviewPractice => {
    return { itemId, ...place('lesson'), isDoneUnaided: false, lastAt: null, ...known }
  }
  const done = practice('done', { isDoneUnaided: true, lastAt: NOW - 30 * DAY })
  const rested = practice('rested', { isDoneUnaided: true, lastAt: NOW - 3 * DAY })
  const tried = practice('tried', { lastAt: NOW - DAY })
  const skills = [
    aSkill('a', { practices: [done] }),
    aSkill('b', { practices: [practice('new')] }),
    aSkill('c', { practices: [rested, tried] }),
  ]
  const items = draw(skills)
  expect(items.map(({ kind }) => kind)).toEqual([...Array(6).fill('question'), 'practice'])
  expect(items.at(-1)).toMatchObject({ itemId: 'new', skillId: 'b' })
  expect(draw(skills, { taken: ['new'] }).at(-1)?.itemId).toBe('done')
  expect(draw(skills, { taken: ['new', 'done'] }).every(({ kind }) => kind === 'question')).toBe(true)
})

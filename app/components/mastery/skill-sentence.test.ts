import { expect, test } from 'vitest'
import { masteryWords } from './mastery-words'
import type { SkillRow } from './module-mastery'
import { skillSentence } from './skill-sentence'

const { vi } = masteryWords

function aSkill(known: Partial<SkillRow> = {}): SkillRow {
  return {
    ...{
      id: 'vneid.levels',
      name: 'Phân biệt hai mức',
      short: 'Hai mức',
      level: 'fair',
      lesson: null,
      practice: null,
      due: null,
    },
    ...{
      right: 8,
      answers: 9,
      days: 4,
      practised: 0,
      percent: 86,
      daysAgo: 2,
      masteredOn: null,
      needs: [],
      isStuck: false,
      observed: null,
    },
    ...known,
  }
}

test('the numbers behind a level are said in one sentence', () => {
  expect(skillSentence(aSkill({ level: 'mastered' }), 'you', vi)).toBe(
    'Bạn đúng 8 trong 9 câu, ở 4 ngày khác nhau. Hiện khoảng 86% làm đúng một câu điển hình.',
  )
})

test('what was done alone on the practice screen is said too', () => {
  expect(skillSentence(aSkill({ level: 'mastered', practised: 2 }), 'you', vi)).toBe(
    'Bạn đúng 8 trong 9 câu, ở 4 ngày khác nhau. Đã tự làm thực hành 2 lần. Hiện khoảng 86% làm đúng một câu điển hình.',
  )
})

test('a trainer reads the same without "you"', () => {
  expect(skillSentence(aSkill({ level: 'mastered', days: 1 }), 'them', vi)).toBe(
    'Đúng 8 trong 9 câu, trong một ngày. Hiện khoảng 86% làm đúng một câu điển hình.',
  )
})

test('who was never right is not told of days', () => {
  expect(skillSentence(aSkill({ right: 0, answers: 2, days: 0, percent: 40 }), 'you', vi)).toBe(
    'Bạn đúng 0 trong 2 câu. Hiện khoảng 40% làm đúng một câu điển hình.',
  )
})

test('what is missing for mastery is named, the estimate only when nothing else brings it', () => {
  const all = skillSentence(
    aSkill({ needs: ['more-answers', 'another-day', 'practice', 'estimate'] }),
    'you',
    vi,
  )
  expect(all).toContain(
    'Để thành thạo, còn cần đúng thêm vài câu mới, làm đúng cả vào một ngày khác và một lần tự làm trên màn hình tập, không xem gợi ý.',
  )
  expect(skillSentence(aSkill({ needs: ['estimate'] }), 'you', vi)).toContain(
    'Để thành thạo, còn cần làm đúng đều hơn.',
  )
})

test('what has lapsed keeps its day, and says how to get it back', () => {
  const lapsed = aSkill({ level: 'lapsed', masteredOn: '01/10/2026', percent: 71, daysAgo: 45 })
  expect(skillSentence({ ...lapsed, needs: ['estimate'] }, 'you', vi)).toBe(
    'Bạn đã thành thạo từ ngày 01/10/2026. Lần cuối trả lời cách đây 45 ngày. ' +
      'Hiện còn khoảng 71% làm đúng một câu điển hình. Ôn lại và đúng vài câu là thành thạo trở lại.',
  )
})

test('without an answer there is nothing to explain', () => {
  expect(skillSentence(aSkill({ level: 'new', percent: null }), 'you', vi)).toBe('Bạn chưa trả lời câu nào.')
})

import fc from 'fast-check'
import type { Question } from '~/domain/lessons/question'

/** What the formats use as signs, and what people write. */
const PIECES = [
  ...[
    '~',
    '=',
    '#',
    '{',
    '}',
    ':',
    '::',
    '\\',
    '\\n',
    '%',
    '%50%',
    '->',
    '→',
    '####',
    '//',
    '[html]',
    '[plain]',
  ],
  ...['$CATEGORY: x', 'ANSWER: A', 'A. ', 'A) ', '=1+1', '@SUM', '-5', '+84', ';', '*', '|', '"', "'", '•'],
  ...[
    '<',
    '>',
    '&',
    '&lt;',
    '&amp;',
    '<b>',
    '</text>',
    ']]>',
    '<![CDATA[',
    '<script>',
    '#include <stdio.h>',
    '\t',
    '\n',
  ],
  ...['Bác Sáu', 'mã OTP', 'Đúng', 'Sai', 'true', 'T', 'Hoà Bình', '1,5', '16', 'ô chữ', '😀', '_____', 'é'],
]
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ')), { minLength: 1, maxLength: 6 })
  .map((pieces) => `${pieces.flat().join('')}`)
  .filter((made) => made.trim() !== '')
const value = fc.oneof(text, fc.constantFrom('16', '-2.5', '1,5 triệu', '0'))
const id = fc.stringMatching(/^[a-z]{2,6}(\.[0-9]-[0-9])?\.q[0-9]{2}$/)

const common = {
  skill: id,
  difficulty: fc.constantFrom('easy', 'medium', 'hard'),
  use: fc.constantFrom('lesson', 'exam'),
  prompt: text,
  review: id,
  explain: text,
}
const traits = fc.record(
  {
    objective: fc.integer({ min: 1, max: 4 }),
    mistake: fc.constantFrom('a', 'b'),
    scenario: fc.constant(true),
  },
  { requiredKeys: [] },
)
const rights = (least: number, most: number) =>
  fc
    .array(fc.record({ text, isRight: fc.boolean(), why: text }), { minLength: least, maxLength: most })
    .map((all) =>
      all.map(({ isRight, why, ...one }) => ({ ...one, ...(isRight ? { right: true } : { why }) })),
    )
const mistakes = fc.array(fc.record({ value, why: text }), { maxLength: 3 })
const amount = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }))
  .map((n) => n || 0)

const single = fc
  .tuple(fc.array(fc.record({ text, why: text }), { minLength: 2, maxLength: 5 }), fc.nat())
  .map(([all, right]) => ({
    kind: 'single',
    options: all.map(({ text: own, why }, at) => ({
      text: own,
      ...(at === right % all.length ? { right: true } : { why }),
    })),
  }))
const multiple = rights(3, 6)
  .filter((all) => all.some((one) => 'right' in one) && all.some((one) => 'why' in one))
  .map((options) => ({ kind: 'multiple', options }))
const order = fc.record({
  kind: fc.constant('order'),
  items: fc.array(fc.record({ text }), { minLength: 3, maxLength: 6 }),
  why: text,
})
const match = fc.record({
  ...{ kind: fc.constant('match'), why: text },
  pairs: fc.array(fc.record({ left: text, right: text }), { minLength: 3, maxLength: 5 }),
})
const number = fc.record(
  {
    ...{ kind: fc.constant('number'), answer: amount, tolerance: amount.map(Math.abs) },
    ...{ unit: fc.constantFrom('giờ', 'triệu đồng'), mistakes, why: text },
  },
  { requiredKeys: ['kind', 'answer', 'tolerance', 'mistakes', 'why'] },
)
const shortText = fc.record({
  ...{
    kind: fc.constant('text'),
    accept: fc.array(text, { minLength: 1, maxLength: 4 }),
    mistakes,
    why: text,
  },
})

/** Any questions of any kind with ids of their own, full of signs that the formats of question banks use. */
export const anyBank: fc.Arbitrary<Question[]> = fc
  .array(fc.tuple(fc.record(common), traits, fc.oneof(single, multiple, order, match, number, shortText)), {
    ...{ minLength: 1, maxLength: 8 },
  })
  .map((all) => all.map(([known, more, kind], at) => named({ ...known, ...more, ...kind }, `q.${at + 1}`)))

/** Ids as an author writes them, also for what stands in a question. */
function named(question: object, questionId: string): Question {
  const withIds = Object.entries({ ...question, id: questionId }).map(([key, own]) =>
    Array.isArray(own) && ['options', 'items', 'pairs'].includes(key)
      ? [key, own.map((one, at) => ({ id: 'abcdef'[at], ...one }))]
      : [key, own],
  )
  return Object.fromEntries(withIds) as Question
}

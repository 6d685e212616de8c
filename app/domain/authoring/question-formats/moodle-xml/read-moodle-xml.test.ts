import { expect, test } from 'vitest'
import { bankLog } from '../bank-log'
import { readMoodleXml } from './read-moodle-xml'

function read(inside: string) {
  const log = bankLog()
  const read = readMoodleXml(`<?xml version="1.0"?>\n<quiz>\n${inside}\n</quiz>`, log)
  const questions = 'refusal' in read ? [] : read
  return {
    read,
    questions,
    question: questions[0],
    told: log.findings.map(({ code, value }) => [code, value]),
  }
}
const question = (type: string, inside: string) =>
  `<question type="${type}"><name><text>Câu</text></name><questiontext format="html"><text>Hỏi?</text></questiontext>${inside}</question>`
const answer = (fraction: number, text: string, more = '') =>
  `<answer fraction="${fraction}"><text>${text}</text>${more}</answer>`
const feedback = (text: string) => `<feedback format="html"><text><![CDATA[${text}]]></text></feedback>`

test('a choice in CDATA, with its category, explanation and line', () => {
  const { question: one, told } = read(
    `<!-- question: 0 -->\n<question type="category"><category><text>$course$/Bài 1</text></category></question>\n${question(
      'multichoice',
      `<generalfeedback format="html"><text><![CDATA[<p>Vì thế &amp; vì vậy.</p>]]></text></generalfeedback><single>true</single>${answer(100, '&lt;p&gt;Đúng&lt;/p&gt;')}${answer(0, 'Sai', feedback('<p>Vì sao</p>'))}`,
    )}`,
  )
  expect(one).toMatchObject({
    ...{
      kind: 'single',
      name: 'Câu',
      category: '$course$/Bài 1',
      explain: 'Vì thế & vì vậy.',
      place: { line: 5 },
    },
    options: [
      { text: 'Đúng', isRight: true, why: '' },
      { text: 'Sai', isRight: false, why: 'Vì sao' },
    ],
  })
  expect(told).toEqual([])
})

test('every kind that we have', () => {
  const { questions } = read(
    [
      question(
        'multichoice',
        `<single>false</single>${answer(50, 'a')}${answer(50, 'b')}${answer(-100, 'c')}`,
      ),
      question('truefalse', answer(0, 'true', feedback('Không.')) + answer(100, 'false')),
      question(
        'shortanswer',
        `<usecase>0</usecase>${answer(100, 'mã')}${answer(0, '*', feedback('Xem lại.'))}`,
      ),
      question(
        'numerical',
        answer(100, '14', '<tolerance>0.5</tolerance>') + answer(0, '16', feedback('Không phải.')),
      ),
      question('matching', '<subquestion><text>a</text><answer><text>1</text></answer></subquestion>'),
      question('ordering', answer(1, 'một') + answer(2, 'hai') + answer(3, 'ba')),
    ].join('\n'),
  )
  expect(questions).toMatchObject([
    { kind: 'multiple', options: [{ isRight: true }, { isRight: true }, { isRight: false }] },
    {
      kind: 'single',
      options: [
        { text: 'Đúng', why: 'Không.' },
        { text: 'Sai', isRight: true },
      ],
    },
    { kind: 'text', accept: ['mã'], why: 'Xem lại.' },
    { kind: 'number', answer: 14, tolerance: 0.5, mistakes: [{ value: '16', why: 'Không phải.' }] },
    { kind: 'match', pairs: [{ left: 'a', right: '1' }] },
    { kind: 'order', items: ['một', 'hai', 'ba'] },
  ])
})

test.each(['essay', 'cloze', 'description', 'calculated', 'ddimageortext', 'gapselect', 'stack', ''])(
  'a question of kind "%s" stays behind and is named',
  (type) => {
    expect(read(question(type, ''))).toMatchObject({ questions: [], told: [['unknown-kind', type]] })
  },
)

test('embedded files, hints, weights, case and results are named; what Moodle itself says of results is not', () => {
  const { told } = read(
    [
      question(
        'multichoice',
        `<single>true</single>${answer(100, 'a')}${answer(50, 'b')}<hint><text>Gợi ý</text></hint><questiontext><file name="../../etc/passwd" encoding="base64">AAAA</file></questiontext><correctfeedback><text>Your answer is correct.</text></correctfeedback><partiallycorrectfeedback><text>Gần rồi</text></partiallycorrectfeedback>`,
      ),
      question('shortanswer', `<usecase>1</usecase>${answer(100, 'Mã')}${answer(100, 'm*')}`),
    ].join('\n'),
  )
  expect(told).toEqual([
    ['embedded-file', '1'],
    ['hint', 'Gợi ý'],
    ['result-feedback', 'Gần rồi'],
    ['partial-credit', 'b'],
    ['wildcard', 'm*'],
    ['case', 'Mã'],
  ])
})

test.each([
  ['<!DOCTYPE quiz [<!ENTITY a "x">]><quiz/>', 'xml-with-entities'],
  ['<quiz><question type="essay">', 'broken-xml'],
  ['<quiz><question></quiz></question>', 'broken-xml'],
  ['<html></html>', 'not-a-bank'],
])('%s is refused', (xml, refusal) => {
  expect(readMoodleXml(xml, bankLog())).toEqual({ refusal })
})

test('an entity that XML does not know stays as it is written', () => {
  expect(
    read(question('truefalse', `${answer(100, 'true')}`).replace('Hỏi?', '&secret; &amp;secret;')).question
      ?.prompt,
  ).toBe('&secret; &secret;')
})

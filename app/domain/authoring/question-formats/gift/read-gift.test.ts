import { expect, test } from 'vitest'
import { bankLog } from '../bank-log'
import { readGift } from './read-gift'

function read(text: string) {
  const log = bankLog()
  const questions = readGift(text, log)
  return { questions, question: questions[0], told: log.findings.map(({ code, value }) => [code, value]) }
}

test('a choice of one with whys, a name and what everybody reads', () => {
  const { question, told } = read(
    '// a remark\n$CATEGORY: Wi-Fi/Bài 1\n\n::Câu 1::Ai cũng biết mật khẩu thì sao?{\n=Không an toàn\n~An toàn#Có mật khẩu chung không phải là an toàn.\n####Dùng 4G.}\n',
  )
  expect(question).toMatchObject({
    ...{ kind: 'single', name: 'Câu 1', category: 'Wi-Fi/Bài 1', prompt: 'Ai cũng biết mật khẩu thì sao?' },
    ...{ explain: 'Dùng 4G.', place: { line: 4 }, skill: '', difficulty: '' },
    options: [
      { text: 'Không an toàn', isRight: true, why: '' },
      { text: 'An toàn', isRight: false, why: 'Có mật khẩu chung không phải là an toàn.' },
    ],
  })
  expect(told).toEqual([])
})

test.each([
  ['Hỏi?{~%50%a ~%50%b ~%-100%c}', 'multiple', [true, true, false]],
  ['Hỏi?{~%100%a ~%0%b}', 'single', [true, false]],
  ['Hỏi?{=a~b~c}', 'single', [true, false, false]],
  ['Hỏi?{~a~=b~c}', 'single', [false, true, false]],
  ['Hỏi?{T}', 'single', [true, false]],
  ['Hỏi?{FALSE#sai rồi#đúng rồi}', 'single', [false, true]],
])('%s is read as %s', (text, kind, right) => {
  const { question } = read(text)
  expect(question?.kind).toBe(kind)
  expect(question && 'options' in question && question.options.map(({ isRight }) => isRight)).toEqual(right)
})

test('true and false become Đúng and Sai, the first remark for whoever was wrong', () => {
  const { question, told } = read('Trời xanh.{T#Nhìn lên đi.#Giỏi.}')
  expect(question).toMatchObject({
    explain: 'Giỏi.',
    options: [
      { text: 'Đúng', isRight: true, why: '' },
      { text: 'Sai', isRight: false, why: 'Nhìn lên đi.' },
    ],
  })
  expect(told).toEqual([['right-feedback', 'Giỏi.']])
})

test.each([
  ['Năm?{#1822}', 1822, 0],
  ['Năm?{#1822:2}', 1822, 2],
  ['Dài?{#2.25..2.75}', 2.5, 0.25],
  ['Năm?{#\n=1822:0 #Đúng.\n=%50%1822:2 #Gần đúng.\n}', 1822, 0],
  ['Số?{#3:2~#Sai hẳn}', 3, 2],
])('%s is a number', (text, answer, tolerance) => {
  expect(read(text).question).toMatchObject({ kind: 'number', answer, tolerance })
})

test('what of a number cannot be held is named: half right and further right ones', () => {
  const { question, told } = read('Năm?{#\n=1822:0\n=%50%1823:1\n=1900\n=%0%16#Đó là tuổi.\n~#Xem lại đi.}')
  expect(question).toMatchObject({ why: 'Xem lại đi.', mistakes: [{ value: '16', why: 'Đó là tuổi.' }] })
  expect(told).toEqual([
    ['partial-credit', '1823'],
    ['further-answer', '1900'],
  ])
})

test('pairs, words to type, a gap and an order', () => {
  expect(read('Nối.{=Canada -> Ottawa =Ý->Rô-ma =Nhật -> Tokyo = -> Paris}')).toMatchObject({
    question: {
      kind: 'match',
      pairs: [{ left: 'Canada', right: 'Ottawa' }, { left: 'Ý' }, { right: 'Tokyo' }],
    },
    told: [['extra-match', 'Paris']],
  })
  expect(read('Hai cộng hai là {=bốn =4 =%50%tư =%0%5#Đếm lại.} đó.')).toMatchObject({
    question: {
      kind: 'text',
      prompt: 'Hai cộng hai là _____ đó.',
      accept: ['bốn', '4'],
      mistakes: [{ value: '5' }],
    },
    told: [
      ['gap', ''],
      ['partial-credit', 'tư'],
    ],
  })
  expect(read('Xếp.{>3 ALL VERTICAL ALL_OR_NOTHING SHOW\nMở\nChọn\nGửi\n}').question).toMatchObject({
    ...{ kind: 'order', items: ['Mở', 'Chọn', 'Gửi'] },
  })
})

test('signs behind a backslash are text, also in code and formulas', () => {
  const { question } = read('::C\\: 1::\\{x\\} \\= \\#1\\~2?{= \\= 2 + 3 ~ \\\\ #\\{không\\}}')
  expect(question).toMatchObject({ name: 'C: 1', prompt: '{x} = #1~2?' })
  expect(question && 'options' in question && question.options).toEqual([
    { text: '= 2 + 3', isRight: true, why: '' },
    { text: '\\', isRight: false, why: '{không}' },
  ])
})

test('HTML becomes text, and what it loses is named', () => {
  const { question, told } = read(
    '[html]<p>Bấm <b>vào</b> <img src\\="x/a.png" alt\\="hình nút"> x<sup>2</sup> &lt;b&gt;</p>{=<p>Đúng</p> ~[plain]<b>}',
  )
  expect(question).toMatchObject({ prompt: 'Bấm vào x² <b>' })
  expect(question && 'options' in question && question.options.map(({ text }) => text)).toEqual([
    'Đúng',
    '<b>',
  ])
  expect(told).toEqual([
    ['formatting', ''],
    ['picture', 'hình nút'],
  ])
})

test('where no HTML was announced, "#include <stdio.h>" and "a < b" stay', () => {
  expect(read('\\#include <stdio.h> a < b <br>?{=a ~b}').question?.prompt).toBe('#include <stdio.h> a < b ?')
})

test.each([
  ['Viết về làng bạn.{}', 'unknown-kind', 'essay'],
  ['Đọc đoạn sau.', 'unknown-kind', 'description'],
  ['Hỏi?{=a ~b', 'broken-question', ''],
  ['Nước gồm {=1} ôxi và {=2} hiđrô.', 'several-gaps', ''],
])('%s stays behind and is named', (text, code, value) => {
  expect(read(text)).toMatchObject({ questions: [], told: [[code, value]] })
})

test('a forgotten } costs its own question only; a blank line within { } none; names divide without blank lines', () => {
  const { questions, told } = read('::a::Hỏi?{=x\n~y\n\n::b::Hỏi?{\n=x\n\n~y\n}\n::c::Hỏi?{T}\n')
  expect(questions.map(({ name }) => name)).toEqual(['b', 'c'])
  expect(told).toEqual([['broken-question', '']])
})

test('tags that Moodle writes carry skill and level; others are named', () => {
  const { question, told } = read(
    '// question: 7  name: x [id:7] [tag:skill dien-thoai.network] [tag:difficulty easy] [tag:lớp 5]\n::x::Hỏi?{T}',
  )
  expect(question).toMatchObject({ skill: 'dien-thoai.network', difficulty: 'easy' })
  expect(told).toEqual([['tags', 'lớp 5']])
})

test('letters written into the options are taken off, whatever their order', () => {
  const { question, told } = read('Hỏi?{~%0%A) một ~%100%C) ba ~%0%B) hai}')
  expect(question && 'options' in question && question.options.map(({ text }) => text)).toEqual([
    'một',
    'ba',
    'hai',
  ])
  expect(told).toEqual([['letters', 'A) một']])
  expect(read('Hỏi?{=A. một ~hai}').told).toEqual([])
})

test('a text of three thousand letters stays behind, and the rest of the file comes', () => {
  const { questions, told } = read(`${'chữ '.repeat(800)}{T}\n\nHỏi?{T}`)
  expect(questions).toHaveLength(1)
  expect(told.map(([code]) => code)).toEqual(['too-long'])
})

test('of 501 questions the last stays behind and is named', () => {
  const { questions, told } = read('Hỏi?{T}\n\n'.repeat(501))
  expect(questions).toHaveLength(500)
  expect(told).toEqual([['too-many-questions', '']])
})

import { expect, test } from 'vitest'
import { aClassKit } from '#tests/support/companions'
import { contentComplaints } from '#tests/support/content-files'
import { enoughQuestions, singleChoice } from '#tests/support/lesson-input'

const questions = [...enoughQuestions(), singleChoice({ id: 'nha.2-1.q09', use: 'exam' })]
const found = (differing: Record<string, unknown>) =>
  contentComplaints('class-kit', {
    lessons: { 'mo-cua': { questions } },
    classKit: aClassKit(differing),
  }).map(({ message }) => message)
const screens = (screen: Record<string, unknown>) => [
  screen,
  ...['một', 'hai', 'ba', 'bốn', 'năm'].map((title) => ({ title })),
]

test('a kit of 45 minutes on what the module has is fine', () => {
  expect(found({})).toEqual([])
})

test('a plan of 44 minutes is refused', () => {
  const part = { title: 'Thử', teacher: 'Kể.', students: 'Nghe.' }
  const plan = [20, 20, 4].map((minutes) => ({ minutes, ...part }))
  expect(found({ plan })).toEqual(['Các phần cộng lại 44 phút, cần đúng 45. Hãy chia lại.'])
})

test('a lesson that the module does not have is refused', () => {
  expect(found({ lesson: 'bep' })[0]).toContain('không có bài “bep”. Hãy chọn: mo-cua.')
})

test('a screen asks a single choice of a lesson, shows a picture that is there, and is short', () => {
  const wrong = (screen: Record<string, unknown>) => found({ screens: screens({ title: 'Thử', ...screen }) })
  expect(wrong({ question: 'nha.2-1.q01' })).toEqual([])
  expect(wrong({ question: 'nha.2-1.q02' })[0]).toContain('chỉ hỏi câu kiểu single')
  expect(wrong({ question: 'nha.2-1.q09' })[0]).toContain('để dành cho bài kiểm tra')
  expect(wrong({ question: 'nha.2-1.q99' })[0]).toContain('không có câu hỏi nha.2-1.q99')
  expect(wrong({ picture: { src: 'mo-cua/media/x.svg', alt: 'Cửa.' } })[0]).toContain('Không có hình')
  expect(wrong({ text: 'tay '.repeat(36) })[0]).toContain('có 36 chữ, nhiều nhất là 35')
})

test('a sheet holds questions of lessons, each once, none to be written out', () => {
  const sheet = (last: string) => found({ sheet: [...[1, 2, 3, 4, 5].map((n) => `nha.2-1.q0${n}`), last] })
  expect(sheet('nha.2-1.q06')).toEqual([])
  expect(sheet('nha.2-1.q05')[0]).toContain('ghi hai lần')
  expect(sheet('nha.2-1.q09')[0]).toContain('để dành cho bài kiểm tra')
})

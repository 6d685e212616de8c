import { expect, test } from 'vitest'
import { contentComplaints } from '#tests/support/content-files'
import { drawing, singleChoice } from '#tests/support/lesson-input'

const RULE = 'companions-complete'
const ids = ['q01', 'q02', 'q03', 'q04', 'q05', 'q06']
const figure = '<Figure src="media/chia-khoa.svg" alt="Một chìa khoá trên bàn" />'
const lesson = {
  body: `Bạn cầm chìa đúng chiều.\n\n${figure}`,
  media: { 'chia-khoa.svg': drawing() },
  questions: [
    ...ids.map((id) => singleChoice({ id })),
    singleChoice({ id: 'thi', use: 'exam' }),
    singleChoice({ id: 'chu', kind: 'text', options: undefined, accept: ['chìa'], why: 'Nhìn tay.' }),
  ],
}
const poster = {
  message: 'Khoá cửa trước khi ngủ',
  lines: ['Xem chốt.', 'Rút chìa.'],
  picture: 'mo-cua/media/chia-khoa.svg',
  alt: 'Chìa khoá',
}
const part = (minutes: number) => ({ minutes, title: 'Mở đầu', teacher: 'Hỏi.', students: 'Trả lời.' })
const classKit = {
  title: 'Giữ nhà',
  forWhom: 'Học sinh lớp 6-9',
  lesson: 'mo-cua',
  goals: ['Mở cửa.', 'Đóng cửa.'],
  prepare: ['Một chìa khoá.', 'Một cánh cửa.'],
  plan: [part(5), part(30), part(10)],
  screens: [
    { title: 'Một', picture: { src: 'mo-cua/media/chia-khoa.svg', alt: 'Chìa khoá' } },
    { title: 'Hai', question: 'q01' },
    ...['Ba', 'Bốn', 'Năm', 'Sáu'].map((title) => ({ title })),
  ],
  sheet: ids,
}
const about = (differing: Record<string, unknown>) =>
  contentComplaints(RULE, { lessons: { 'mo-cua': lesson }, classKit: { ...classKit, ...differing } })
const screens = (...first: Record<string, unknown>[]) => [...first, ...classKit.screens.slice(first.length)]

test('a poster and a class kit whose parts are all there are fine', () => {
  expect(contentComplaints(RULE, { lessons: { 'mo-cua': lesson }, poster, classKit })).toEqual([])
})

test('a picture that no lesson has is refused', () => {
  const parts = { lessons: { 'mo-cua': lesson }, poster: { ...poster, picture: 'mo-cua/media/then-cua.svg' } }
  expect(contentComplaints(RULE, parts)).toEqual([
    {
      file: 'nha/poster.yaml',
      message:
        'Không có hình mo-cua/media/then-cua.svg trong học phần. Hãy ghi bài/media/ten-hinh.svg của một hình đã có.',
    },
  ])
  const lost = about({ screens: screens({ title: 'Một', picture: { src: 'chia-khoa.svg', alt: 'Chìa' } }) })
  expect(lost[0]?.message).toContain('Không có hình chia-khoa.svg')
})

test('a question of the exam never stands on a screen or a sheet', () => {
  const message = 'Câu thi để dành cho bài kiểm tra. Hãy chọn một câu có use: lesson.'
  expect(about({ screens: screens({ title: 'Một', question: 'thi' }) })).toEqual([
    { file: 'nha/class-kit.yaml', message },
  ])
  expect(about({ sheet: [...ids.slice(1), 'thi'] })).toEqual([{ file: 'nha/class-kit.yaml', message }])
})

test('a question that is not there, stands twice or cannot be filled in on paper is refused', () => {
  expect(about({ sheet: [...ids.slice(1), 'q99'] })[0]?.message).toContain('không có câu hỏi q99')
  expect(about({ sheet: [...ids, 'q01'] })[0]?.message).toBe('Câu q01 ghi hai lần. Hãy giữ một.')
  expect(about({ sheet: [...ids, 'chu'] })[0]?.message).toContain('Câu chu thuộc loại text.')
})

test('the parts of a class make 45 minutes, and it rests on a lesson of the module', () => {
  expect(about({ plan: [part(5), part(30), part(15)] })[0]?.message).toContain('50 phút, cần đúng 45')
  expect(about({ lesson: 'leo-rao' })[0]?.message).toContain('Học phần không có bài leo-rao.')
})

import type { PresentedQuestion } from '~/domain/assessment/presented-question'
import type { LaneHouse } from '../lessons/lane'
import type { ListedModule } from '../lessons/module-list'
import type { ShownFeedback } from './feedback-panel'
import type { Typed } from './fields-props'

type Sample = { question: PresentedQuestion; typed: Typed; feedback?: ShownFeedback }

const parts = (...texts: string[]) => texts.map((text, at) => ({ id: String(at + 1), text }))
const prompt = 'Cô bán rau tên là Tư. Quét mã ở quầy, màn hình hiện một tên lạ. Bạn làm gì?'
const single = {
  id: 'mot',
  kind: 'single',
  skill: 's',
  prompt,
  options: parts('Bấm xác nhận', 'Dừng lại, hỏi cô Tư', 'Chuyển thử'),
} as const

const questions: Sample[] = [
  { question: { ...single, options: [...single.options] }, typed: {} },
  {
    question: { ...single, id: 'mot-sai', options: [...single.options] },
    typed: { answer: '1' },
    feedback: {
      outcome: 'wrong',
      chosen: [{ id: '1', why: 'Tên người nhận không phải cô Tư, tiền sẽ sang người khác.' }],
      review: 'x',
    },
  },
  {
    question: { ...single, id: 'mot-dung', options: [...single.options] },
    typed: { answer: '2' },
    feedback: {
      outcome: 'right',
      explain: 'Tên lạ thì dừng lại hỏi.',
      others: [{ id: '3', why: 'Chuyển thử cũng mất tiền.' }],
    },
  },
  {
    question: { ...single, id: 'mot-cho', options: [...single.options] },
    typed: { answer: '2' },
    feedback: { outcome: 'offline' },
  },
  {
    question: {
      id: 'nhieu',
      kind: 'multiple',
      skill: 's',
      prompt: 'Mang theo những gì?',
      options: parts('Thẻ căn cước', 'Sổ đỏ', 'Điện thoại'),
    },
    typed: { answer: ['1', '3'] },
  },
  {
    question: {
      id: 'thu-tu',
      kind: 'order',
      skill: 's',
      prompt: 'Xếp các bước kích hoạt.',
      items: parts('Nhập mã OTP', 'Mở ứng dụng', 'Đặt passcode'),
    },
    typed: { 'item-2': '1' },
  },
  {
    question: {
      id: 'ghep',
      kind: 'match',
      skill: 's',
      prompt: 'Ghép tên với việc của nó.',
      lefts: parts('Mật khẩu', 'OTP'),
      rights: parts('Dùng một lần', 'Để đăng nhập'),
    },
    typed: {},
  },
  {
    question: { id: 'so', kind: 'number', skill: 's', prompt: 'Passcode có mấy chữ số?', unit: 'chữ số' },
    typed: {},
    feedback: { outcome: 'incomplete' },
  },
  {
    question: { id: 'chu', kind: 'text', skill: 's', prompt: 'Mã gửi qua tin nhắn gọi là gì?' },
    typed: { answer: 'otp' },
  },
]

const houses: LaneHouse[] = (['done', 'now', 'todo', 'todo', 'todo', 'todo'] as const).map((state, at) => ({
  to: `/hoc/vi-du/${at + 1}`,
  number: `1.${at + 1}`,
  title: `Bài ví dụ ${at + 1}`,
  state,
}))

const modules: ListedModule[] = [
  { id: 'mot', number: 1, title: 'Học phần đã xong', done: 6, all: 6 },
  { id: 'hai', number: 2, title: 'Học phần đang học', done: 2, all: 5 },
  { id: 'ba', number: 3, title: 'Học phần chưa học', done: 0, all: 6 },
]

export const gallerySamples = { questions, houses, modules }

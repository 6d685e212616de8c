import type { QuestionKind, QuestionOf } from '~/domain/lessons/question'

type Known<K extends QuestionKind> = Partial<QuestionOf<K>>

const common = {
  id: 'q',
  skill: 'vneid.levels',
  difficulty: 'medium',
  use: 'lesson',
  prompt: 'Bước tiếp theo đúng là gì?',
  review: 'chuan-bi-gi',
  explain: 'Vì như vậy mới an toàn.',
} as const

/** Three options: a and c are wrong, b is right. */
export function aSingle(known: Known<'single'> = {}): QuestionOf<'single'> {
  const options: QuestionOf<'single'>['options'] = [
    { id: 'a', text: 'Đọc mã cho người gọi', why: 'Đọc mã là trao tài khoản.' },
    { id: 'b', text: 'Tắt máy', right: true },
    { id: 'c', text: 'Hỏi tên người gọi', why: 'Tên bịa ra rất dễ.' },
  ]
  return { ...common, kind: 'single', options, ...known }
}

/** Four options: a and c are right, b and d are wrong. */
export function aMultiple(known: Known<'multiple'> = {}): QuestionOf<'multiple'> {
  const options: QuestionOf<'multiple'>['options'] = [
    { id: 'a', text: 'Thẻ căn cước', right: true },
    { id: 'b', text: 'Ảnh chụp thẻ', why: 'Ảnh không thay được thẻ.' },
    { id: 'c', text: 'Điện thoại', right: true },
    { id: 'd', text: 'SIM của con', why: 'Số ấy đã có người dùng.' },
  ]
  return { ...common, kind: 'multiple', options, ...known }
}

/** In the right order: a, b, c, d. */
export function anOrder(known: Known<'order'> = {}): QuestionOf<'order'> {
  const items = [
    { id: 'a', text: 'Mở ứng dụng' },
    { id: 'b', text: 'Chọn mục' },
    { id: 'c', text: 'Nhập số thẻ' },
    { id: 'd', text: 'Gửi yêu cầu' },
  ]
  return { ...common, kind: 'order', items, why: 'Soát lại trước khi gửi.', ...known }
}

/** Each pair's left belongs to its own right. */
export function aMatch(known: Known<'match'> = {}): QuestionOf<'match'> {
  const pairs = [
    { id: 'a', left: 'Mức 01', right: 'Tự làm ở nhà' },
    { id: 'b', left: 'Mức 02', right: 'Tới công an' },
    { id: 'c', left: 'Mất thẻ', right: 'Làm lại thẻ' },
  ]
  return { ...common, kind: 'match', pairs, why: 'Hãy xem ai phải có mặt.', ...known }
}

/** Right: 14. Listed mistake: 16. */
export function aNumber(known: Known<'number'> = {}): QuestionOf<'number'> {
  const mistakes = [{ value: '16', why: 'Đó là tuổi khác.' }]
  const why = 'Nhớ mốc đầu tiên.'
  return { ...common, kind: 'number', answer: 14, tolerance: 0, unit: 'tuổi', mistakes, why, ...known }
}

/** Right: "passcode". Listed mistake: "password". */
export function aText(known: Known<'text'> = {}): QuestionOf<'text'> {
  const mistakes = [{ value: 'password', why: 'Mật khẩu là thứ khác.' }]
  return { ...common, kind: 'text', accept: ['passcode'], mistakes, why: 'Đó là sáu số.', ...known }
}

import type { AnswerKind } from '~/domain/mastery/skill-history'
import type { Words } from '~/ui/words'
import type { MarkKind } from './draw-plot'

const vi = {
  title: 'Ước tính đã thay đổi thế nào',
  what: 'Đường kẻ là phần trăm câu điển hình mà máy ước tính bạn làm đúng được. Lâu không làm, đường kẻ xuống dần. Ai cũng vậy.',
  whatThem:
    'Đường kẻ là phần trăm câu điển hình mà máy ước tính người này làm đúng được. Lâu không làm, đường kẻ xuống dần. Ai cũng vậy.',
  label: (count: number, from: number, to: number) =>
    `Ước tính qua ${count} lần làm: từ ${from}% tới ${to}%. Bảng bên dưới ghi đủ từng lần.`,
  bands: {
    mastered: (from: number) => `Dải Thành thạo: từ ${from}%`,
    fair: (from: number) => `Dải Khá: từ ${from}%`,
  },
  marks: {
    right: 'Câu hỏi: đúng',
    wrong: 'Câu hỏi: chưa đúng',
    done: 'Thực hành: tự làm được',
    undone: 'Thực hành: chưa được',
    uncounted: 'Không tính',
  } satisfies Record<MarkKind, string>,
  marksTitle: 'Chú giải hình vẽ',
  now: 'hôm nay',
  next: 'lần sau',
  open: 'Xem bằng bảng',
  caption: 'Từng lần làm, cũ trước mới sau',
  columns: { when: 'Lần, lúc', what: 'Việc và kết quả', estimate: 'Ước tính' },
  kinds: {
    answer: 'Câu hỏi',
    exam: 'Câu trong bài kiểm tra',
    practice: 'Thực hành',
    observed: 'Có người quan sát',
  } satisfies Record<AnswerKind, string>,
  result: (kind: AnswerKind, isRight: boolean): string => {
    if (kind === 'practice' || kind === 'observed') return isRight ? 'làm được' : 'chưa làm được'
    return isRight ? 'đúng' : 'chưa đúng'
  },
  because: {
    hint: 'Không tính, vì có xem gợi ý.',
    repeat: 'Không tính, vì đã gặp trong 30 ngày qua.',
  },
  fromTo: (before: number, after: number) => `từ ${before}% tới ${after}%`,
  endRow: (isNow: boolean): string => (isNow ? 'Hôm nay' : 'Trước lần sau'),
  fades: 'Giảm dần theo thời gian',
}

const en: typeof vi = {
  title: 'How the estimate has moved',
  what: 'The line is the share of typical questions that you would get right, by our estimate. Without practice it sinks slowly. It does for everybody.',
  whatThem:
    'The line is the share of typical questions that they would get right, by our estimate. Without practice it sinks slowly. It does for everybody.',
  label: (count, from, to) =>
    `The estimate over ${count} answers: from ${from}% to ${to}%. The table below lists each of them.`,
  bands: {
    mastered: (from) => `Band of mastered: from ${from}%`,
    fair: (from) => `Band of fair: from ${from}%`,
  },
  marks: {
    right: 'Question: right',
    wrong: 'Question: not right',
    done: 'Practice: done alone',
    undone: 'Practice: not yet',
    uncounted: 'Does not count',
  },
  marksTitle: 'What the picture shows',
  now: 'today',
  next: 'next',
  open: 'See it as a table',
  caption: 'Each answer, the oldest first',
  columns: { when: 'Number, time', what: 'What, and how it went', estimate: 'Estimate' },
  kinds: {
    answer: 'Question',
    exam: 'Question of an exam',
    practice: 'Practice',
    observed: 'Watched by somebody',
  },
  result: (kind, isRight) => {
    if (kind === 'practice' || kind === 'observed') return isRight ? 'done' : 'not yet'
    return isRight ? 'right' : 'not right'
  },
  because: {
    hint: 'Does not count: a hint was used.',
    repeat: 'Does not count: met within the last 30 days.',
  },
  fromTo: (before, after) => `from ${before}% to ${after}%`,
  endRow: (isNow) => (isNow ? 'Today' : 'Before the next one'),
  fades: 'Sinks with time',
}

export const historyWords: Words<typeof vi> = { vi, en }

import type { ImportedQuestion } from '../../imported-question'

type Kind = ImportedQuestion['kind'] | 'truth'

/** What stands in the cells of a sheet for what our questions say, the written word first. Compared folded. */
export const KIND_WORDS: Record<Kind, readonly string[]> = {
  single: [
    'Một đáp án',
    'mot lua chon',
    'trac nghiem',
    'mot dap an dung',
    'single',
    'multiple choice',
    'mcq',
  ],
  multiple: [
    'Nhiều đáp án',
    'nhieu lua chon',
    'nhieu dap an dung',
    'chon nhieu',
    'multiple',
    'multiple answer',
    'multi',
  ],
  order: ['Xếp thứ tự', 'sap xep', 'thu tu', 'order', 'ordering'],
  match: ['Nối cặp', 'ghep doi', 'ghep cap', 'noi', 'match', 'matching'],
  number: ['Điền số', 'so', 'number', 'numerical'],
  text: ['Điền chữ', 'dien tu', 'dien vao cho trong', 'tra loi ngan', 'text', 'short answer', 'shortanswer'],
  truth: ['Đúng/Sai', 'dung sai', 'true false', 'truefalse'],
}
export const DIFFICULTY_WORDS = {
  easy: ['Dễ', 'nhan biet', 'easy'],
  medium: ['Vừa', 'trung binh', 'thong hieu', 'medium'],
  hard: ['Khó', 'van dung', 'van dung cao', 'hard'],
} as const
export const USE_WORDS = {
  lesson: ['Bài học', 'luyen tap', 'lesson'],
  exam: ['Bài thi', 'thi', 'kiem tra', 'exam'],
} as const
export const YES_WORDS = ['Có', 'co', 'x', 'dung', 'yes', 'true', '1'] as const

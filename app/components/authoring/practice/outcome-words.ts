import type { Words } from '~/ui/words'

const vi = {
  doesTitle: 'Chuyện xảy ra khi bấm',
  whenTitle: 'Lúc nào thì hiện',
  explain:
    'Máy xem từ trên xuống. Khả năng đầu tiên có điều kiện đúng là chuyện xảy ra. Khả năng cuối cùng nên để trống điều kiện.',
  outcome: (at: number) => `Khả năng ${at}`,
  add: 'Thêm một khả năng',
  when: 'Khi',
  whenHint:
    'Để trống là luôn luôn. Hai điều khác tên thì cả hai phải đúng. Cùng một tên thì một trong hai là đủ.',
  condition: (group: number, at: number) => `Nhóm ${group}, điều kiện ${at}`,
  noCondition: 'Không có điều kiện',
  or: 'hoặc khi',
  addGroup: 'Thêm: hoặc khi',
  set: 'Máy nhớ thêm điều gì',
  setOne: (at: number) => `Đổi biến ${at}`,
  whenField: 'Phần này chỉ hiện khi',
}

const en: typeof vi = {
  doesTitle: 'What happens when pressed',
  whenTitle: 'When it is there',
  explain:
    'The phone looks from the top. The first whose condition holds is what happens. The last should have no condition.',
  outcome: (at) => `Outcome ${at}`,
  add: 'Add an outcome',
  when: 'When',
  whenHint: 'Empty means always. Different names: both must hold. The same name twice: one is enough.',
  condition: (group, at) => `Group ${group}, condition ${at}`,
  noCondition: 'No condition',
  or: 'or when',
  addGroup: 'Add: or when',
  set: 'What the phone remembers',
  setOne: (at) => `Change of variable ${at}`,
  whenField: 'This is there only when',
}

export const outcomeWords: Words<typeof vi> = { vi, en }

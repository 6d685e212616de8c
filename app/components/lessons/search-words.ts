import type { Words } from '~/ui/words'

const vi = {
  title: 'Tìm bài học',
  titleFor: (typed: string) => `Tìm “${typed}”`,
  emptyText: 'Gõ vài chữ bạn nhớ. Không dấu, viết tắt hay gõ sót chữ cũng tìm được.',
  examples: 'Ví dụ, bạn có thể tìm',
  orModule: 'Hoặc chọn một học phần',
  found: (count: number, typed: string) => `Tìm thấy ${count} bài cho “${typed}”`,
  foundModules: (typed: string) => `Học phần có tên “${typed}”`,
  wholeModule: (count: number) => `Cả học phần, ${count} bài`,
  placeBefore: 'Ở phần:',
  tooLong: (most: number) => `Câu bạn gõ hơi dài. Chúng tôi tìm theo ${most} chữ cái đầu.`,
  noWords: 'Chỗ này chưa có chữ nào để tìm. Bạn gõ vài chữ nhé.',
  nothing: (typed: string) => `Chưa tìm thấy bài nào cho “${typed}”`,
  nothingText: 'Không sao cả. Bạn thử một trong ba cách này:',
  tips: [
    'Gõ ít chữ hơn, chỉ giữ chữ quan trọng nhất.',
    'Gọi việc ấy bằng tên khác, ví dụ “ứng dụng” thay cho “phần mềm”.',
    'Nhìn lại xem có gõ nhầm chữ nào không.',
  ],
  nearest: 'Những bài có một phần chữ bạn gõ',
}

const en: typeof vi = {
  title: 'Search the lessons',
  titleFor: (typed) => `Search “${typed}”`,
  emptyText:
    'Type a few words, in Vietnamese. Without accents, short or mistyped, they are found all the same.',
  examples: 'For example',
  orModule: 'Or choose a module',
  found: (count, typed) => `${count === 1 ? '1 lesson' : `${count} lessons`} for “${typed}”`,
  foundModules: (typed) => `Modules called “${typed}”`,
  wholeModule: (count) => `The whole module, ${count === 1 ? '1 lesson' : `${count} lessons`}`,
  placeBefore: 'In the part:',
  tooLong: (most) => `That is a little long. We search for its first ${most} letters.`,
  noWords: 'There are no words here to search for. Please type a few.',
  nothing: (typed) => `No lesson found for “${typed}”`,
  nothingText: 'Never mind. Try one of these:',
  tips: [
    'Type fewer words, only the most important one.',
    'Call it by another name.',
    'Look whether a letter slipped in wrongly.',
  ],
  nearest: 'Lessons that have some of your words',
}

export const searchWords: Words<typeof vi> = { vi, en }

import type { Level } from '~/domain/mastery/level'
import type { Words } from '~/ui/words'

const vi = {
  names: {
    new: 'Chưa học',
    learning: 'Đang học',
    fair: 'Khá',
    mastered: 'Thành thạo',
    lapsed: 'Cần ôn',
  } satisfies Record<Level, string>,
  key: 'Chú giải các mức',
  explained: 'Mức thành thạo được tính thế nào',
  stuck: 'Đang vướng',
  stuckMeaning: 'Đang vướng: đã trả lời ít nhất 4 câu, sai từ một phần tư trở lên, chưa đạt mức khá',
}

const en: typeof vi = {
  names: {
    new: 'Not begun',
    learning: 'Learning',
    fair: 'Fair',
    mastered: 'Mastered',
    lapsed: 'To review',
  },
  key: 'What the levels look like',
  explained: 'How the levels are worked out',
  stuck: 'Stuck',
  stuckMeaning: 'Stuck: answered at least 4 questions, a quarter or more wrong, and still below fair',
}

export const levelWords: Words<typeof vi> = { vi, en }

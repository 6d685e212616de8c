import type { Words } from '~/ui/words'

const vi = {
  sheet: 'Bảng mức',
  learner: 'Người học',
  lastActive: 'Vào học gần nhất',
  stuckCount: 'Số kỹ năng đang vướng',
}

const en: typeof vi = {
  sheet: 'Levels',
  learner: 'Learner',
  lastActive: 'Last here',
  stuckCount: 'Skills stuck on',
}

/** The heads of a map that was saved as a sheet. */
export const sheetWords: Words<typeof vi> = { vi, en }

import type { Words } from '~/ui/words'

const vi = {
  module: 'Học phần',
  allModules: 'Tất cả học phần',
  order: 'Xếp theo',
  orders: { 'can-giup': 'Ai cần giúp trước', ten: 'Tên' },
  orderMeaning:
    'Cần giúp trước: người đang vướng nhiều kỹ năng, rồi người một tuần chưa vào học, rồi người còn nhiều kỹ năng chưa đạt mức khá.',
  away: (days: number | null) => (days === null ? 'chưa vào học lần nào' : `chưa vào học ${days} ngày`),
  swipe: 'Vuốt hoặc cuộn để xem hết bảng. Dùng bàn phím: bấm Tab tới bảng, rồi các phím mũi tên.',
  learner: 'Người học',
  reached: 'Đạt từ mức khá',
  reachedAll: 'Tất cả, đạt từ mức khá',
  ofAll: (count: number, all: number) => `${count} trong ${all}`,
  download: 'Tải bảng Excel',
}

const en: typeof vi = {
  module: 'Module',
  allModules: 'All modules',
  order: 'In order of',
  orders: { 'can-giup': 'Who needs help first', ten: 'Name' },
  orderMeaning:
    'Who needs help first: who is stuck on more skills, then who was away for a week, then who has more skills below fair.',
  away: (days) => (days === null ? 'has never been here' : `not here for ${days} days`),
  swipe: 'Swipe or scroll to see the whole table. By keyboard: Tab to the table, then the arrow keys.',
  learner: 'Learner',
  reached: 'Fair or better',
  reachedAll: 'Everybody, fair or better',
  ofAll: (count, all) => `${count} of ${all}`,
  download: 'Download as Excel',
}

/** Maps of learners by skills, of a class or a place. */
export const mapWords: Words<typeof vi> = { vi, en }

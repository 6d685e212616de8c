import type { Words } from '~/ui/words'

const vi = {
  lastActive: (on: string, days: number) =>
    days === 0
      ? `Vào học hôm nay, ${on}.`
      : `Vào học gần nhất ngày ${on}, ${days === 1 ? 'hôm qua' : `cách đây ${days} ngày`}.`,
  neverActive: 'Chưa vào học lần nào.',
  head: 'Tổ trưởng',
  stuckTitle: 'Nên ngồi cùng xem lại',
  stuckText: 'Đã làm nhiều câu mà chưa đạt mức khá. Mở bài ra, cùng làm lại từng bước.',
  stuckNone: 'Không vướng kỹ năng nào. Cứ để học tiếp.',
  stuckCount: (right: number, answers: number) => `đúng ${right} trong ${answers} câu`,
  openLesson: (number: string) => `Mở bài ${number}`,
  lit: (done: number, all: number) => `Đã học xong ${done} trong ${all} bài`,
  fair: (count: number, all: number) => `${count} trong ${all} kỹ năng từ mức khá`,
  stuckAt: (skills: string) => `Đang vướng: ${skills}.`,
  notBegun: (numbers: string) => `Chưa bắt đầu học phần ${numbers}.`,
  untouched: 'Chưa bắt đầu học phần này.',
  skills: 'Mức của từng kỹ năng',
  lessons: 'Các bài đã học xong',
}

const en: typeof vi = {
  lastActive: (on, days) =>
    days === 0
      ? `Here today, ${on}.`
      : `Last here on ${on}, ${days === 1 ? 'yesterday' : `${days} days ago`}.`,
  neverActive: 'Has never been here.',
  head: 'Head of the team',
  stuckTitle: 'To go through together',
  stuckText: 'Many questions answered, still below fair. Open the lesson and go step by step.',
  stuckNone: 'Not stuck on any skill. Let them go on.',
  stuckCount: (right, answers) => `${right} of ${answers} right`,
  openLesson: (number) => `Open lesson ${number}`,
  lit: (done, all) => `${done} of ${all} lessons finished`,
  fair: (count, all) => `${count} of ${all} skills fair or better`,
  stuckAt: (skills) => `Stuck on: ${skills}.`,
  notBegun: (numbers) => `Not begun: module ${numbers}.`,
  untouched: 'This module is not begun.',
  skills: 'Level of each skill',
  lessons: 'Lessons finished',
}

/** One learner to their trainer, and the members of a team to its head. */
export const learnerWords: Words<typeof vi> = { vi, en }

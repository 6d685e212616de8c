import type { Words } from '~/ui/words'

const vi = {
  title: 'Dữ kiện',
  lead: 'Mọi điều các bài học dựa vào. Điều có người báo đứng trước, rồi tới điều quá hẹn rà.',
  module: 'Học phần',
  everyModule: 'Mọi học phần',
  dueOnly: 'Chỉ điều cần xem lại',
  dueOnlyHint: 'Có người báo, hoặc đã quá hẹn rà.',
  filter: 'Lọc',
  found: (count: number) => (count === 0 ? 'Không có điều nào.' : `${count} điều.`),
  fact: (number: string) => `Điều ${number}`,
  citedIn: 'Có trong bài',
  reports: (count: number) => `${count} báo “không còn đúng”`,
  noNotes: 'Không ai ghi thêm lời nào.',
  otherNotes: (count: number) => `Xem thêm ${count} lời ghi`,
  olderNotes: (count: number) => `Còn ${count} lời ghi cũ hơn.`,
  settleHint: 'Bấm nút này khi bạn đã đối chiếu với nguồn.',
  settle: 'Đã xem xong',
}

const en: typeof vi = {
  title: 'Facts',
  lead: 'Everything the lessons rest on. What somebody reported comes first, then what is overdue for a check.',
  module: 'Module',
  everyModule: 'All modules',
  dueOnly: 'Only what needs a look',
  dueOnlyHint: 'Reported, or overdue for a check.',
  filter: 'Filter',
  found: (count) => (count === 1 ? 'One fact.' : `${count} facts.`),
  fact: (number) => `Fact ${number}`,
  citedIn: 'In lessons',
  reports: (count) => (count === 1 ? 'One report: “no longer right”' : `${count} reports: “no longer right”`),
  noNotes: 'Nobody added a note.',
  otherNotes: (count) => (count === 1 ? 'One more note' : `${count} more notes`),
  olderNotes: (count) => (count === 1 ? 'One older note.' : `${count} older notes.`),
  settleHint: 'Press this when you have checked it with the source.',
  settle: 'I have looked at it',
}

/** The page where facts are listed for those who look after them. */
export const factReviewWords: Words<typeof vi> = { vi, en }

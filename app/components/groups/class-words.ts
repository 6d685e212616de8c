import type { Words } from '~/ui/words'

const vi = {
  callTitle: 'Người cần bạn gọi trước',
  away: (days: number | null) => (days === null ? 'chưa vào học lần nào' : `chưa vào học ${days} ngày`),
  callMore: (count: number) => `Còn ${count} người nữa, có ghi dưới tên trong bảng.`,
  callNobody: 'Tuần này ai cũng đã vào học. Bạn không cần gọi ai.',
  hardTitle: 'Chỗ cả lớp hay vướng',
  hard: (skill: string, below: number, begun: number) =>
    `“${skill}”: ${below} trong ${begun} người đã học chưa đạt mức khá.`,
  hardStuck: (count: number) => `${count} người đã làm nhiều câu mà vẫn vướng.`,
  hardNone: 'Ai đã học cũng đạt từ mức khá.',
  hardNotBegun: 'Chưa ai trong lớp bắt đầu học phần này.',
  openLesson: (number: string, title: string) => `Mở bài ${number}: ${title}`,
  dueTitle: 'Sắp quên',
  due: (people: number) => `${people} người có kỹ năng cần ôn trong 7 ngày tới.`,
  dueMost: (skill: string, people: number) => `Nhiều nhất là “${skill}”: ${people} người.`,
  dueNone: 'Trong 7 ngày tới chưa ai phải ôn lại.',
  tableTitle: (module: string) => `Mức của từng người: ${module || 'tất cả học phần'}`,
  plan: 'Chuẩn bị buổi tới',
  emptyClass: 'Lớp chưa có người học. Đưa mã vào lớp ở trên cho mọi người.',
}

const en: typeof vi = {
  callTitle: 'Call these people first',
  away: (days) => (days === null ? 'has never been here' : `not here for ${days} days`),
  callMore: (count) => `${count} more, noted below their names in the table.`,
  callNobody: 'Everybody was here this week. There is nobody to call.',
  hardTitle: 'Where the class gets stuck',
  hard: (skill, below, begun) => `“${skill}”: ${below} of ${begun} people who began are below fair.`,
  hardStuck: (count) => `${count} answered many questions and are still stuck.`,
  hardNone: 'Everybody who began is fair or better.',
  hardNotBegun: 'Nobody in the class has begun this module.',
  openLesson: (number, title) => `Open lesson ${number}: ${title}`,
  dueTitle: 'About to be forgotten',
  due: (people) => `People with a skill to review within 7 days: ${people}.`,
  dueMost: (skill, people) => `Most of all “${skill}”: ${people}.`,
  dueNone: 'Nobody has to review anything within 7 days.',
  tableTitle: (module) => `Everybody's level: ${module || 'all modules'}`,
  plan: 'Prepare the next session',
  emptyClass: 'Nobody is in this class yet. Give people the join code above.',
}

/** The class map. */
export const classWords: Words<typeof vi> = { vi, en }

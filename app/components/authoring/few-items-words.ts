import type { Words } from '~/ui/words'

const vi = {
  title: 'Kỹ năng còn ít câu hỏi',
  lead: (least: number) =>
    `Muốn được ghi nhận Thành thạo một kỹ năng, người học cần khoảng ${least} câu chưa gặp bao giờ. Ở đây đếm mọi câu của kỹ năng đã xuất bản: câu trong bài và câu để dành cho bài kiểm tra. Mỗi câu chỉ tính lần gặp đầu.`,
  count: (count: number): string =>
    count === 0 ? 'Kỹ năng nào cũng đủ câu hỏi.' : `${count} kỹ năng cần thêm câu hỏi.`,
  has: (all: number, inLesson: number, forExam: number) =>
    `Có ${all} câu: ${inLesson} câu trong bài, ${forExam} câu để dành.`,
  missing: (count: number) => `Nên viết thêm ${count} câu.`,
  practice: 'Có bài tập trên màn hình.',
  noPractice: 'Chưa có bài tập trên màn hình.',
}

const en: typeof vi = {
  title: 'Skills with few questions',
  lead: (least) =>
    `To be certified in a skill, a learner needs about ${least} questions never met before. All published questions of the skill are counted here: those in the lesson and those kept for exams. Each counts only when first met.`,
  count: (count) =>
    count === 0
      ? 'Every skill has questions enough.'
      : `${count} ${count === 1 ? 'skill needs' : 'skills need'} more questions.`,
  has: (all, inLesson, forExam) => `${all} questions: ${inLesson} in the lesson, ${forExam} kept for exams.`,
  missing: (count) => `${count} more would do.`,
  practice: 'It has a practice.',
  noPractice: 'It has no practice yet.',
}

export const fewItemsWords: Words<typeof vi> = { vi, en }

import type { Words } from '~/ui/words'
import type { Told } from './mastery-words'
import type { NextStep } from './next-step'

const vi = {
  crumb: 'Bản đồ kỹ năng',
  rests: 'Dựa trên',
  questions: 'Câu hỏi được tính',
  questionsText: (right: number, all: number) =>
    all === 0 ? 'Chưa có câu nào.' : `Đúng ${right} trong ${all} câu.`,
  days: 'Ngày làm đúng',
  daysText: (days: number) => (days === 0 ? 'Chưa có ngày nào.' : `${days} ngày khác nhau.`),
  practice: 'Thực hành trên màn hình tập',
  practiceText: (alone: number, runs: number) =>
    runs === 0 ? 'Chưa làm lần nào.' : `Tự làm được ${alone} trong ${runs} lần.`,
  watched: 'Có người quan sát',
  notWatched: 'Chưa có ai quan sát.',
  uncounted: 'Không tính',
  uncountedText: (count: number) => `${count} lần: có xem gợi ý, hoặc câu vừa gặp trong 30 ngày qua.`,
  certainty: 'Chắc chắn tới đâu',
  toGo: (told: Told, rights: number, isMost: boolean): string => {
    if (isMost) return 'Còn cần nhiều câu đúng nữa mới chắc chắn. Học lại bài rồi làm tiếp sẽ nhanh hơn.'
    return `${told === 'you' ? 'Còn' : 'Người này còn'} khoảng ${rights} câu đúng nữa thì chắc chắn.`
  },
  toGoText: 'Mỗi câu phải là câu mới, tự làm, không xem gợi ý. Một câu chưa đúng thì cần thêm vài câu nữa.',
  certain: 'Đã đủ chắc chắn: số câu đúng này không phải do đoán mò.',
  certainSince: (on: string) => `Đã đủ chắc chắn. Thành thạo lần đầu ngày ${on}, ngày ấy được giữ mãi.`,
  next: 'Làm gì tiếp theo',
  nothingNext: (told: Told): string =>
    told === 'you' ? 'Bạn chưa cần làm gì thêm. Tới ngày ôn hãy làm lại vài câu.' : 'Chưa cần làm gì thêm.',
  nextThem: 'Nên cùng làm',
  steps: {
    begin: (number: string, title: string) => `Bắt đầu bài ${number}: ${title}`,
    'read-again': (number: string, title: string) => `Xem lại bài ${number}: ${title}`,
    question: (number: string) => `Làm một câu mới ở bài ${number}`,
    practice: (title: string) => `Tập: ${title}`,
  } satisfies Record<NextStep['why'], (first: string, title: string) => string>,
  review: 'Ngày nên ôn',
  reviewNow: 'hôm nay',
  noReview: 'Chưa có, vì chưa trả lời câu nào.',
  kind: 'Quên bớt là chuyện thường. Ngày đã thành thạo và chứng nhận vẫn được giữ.',
  noHistory: 'Chưa có gì để vẽ. Trả lời câu đầu tiên là có.',
}

const en: typeof vi = {
  crumb: 'Map of skills',
  rests: 'What this rests on',
  questions: 'Questions that count',
  questionsText: (right, all) => (all === 0 ? 'None yet.' : `${right} of ${all} right.`),
  days: 'Days with right answers',
  daysText: (days) => (days === 0 ? 'None yet.' : days === 1 ? 'One day.' : `${days} different days.`),
  practice: 'Runs on the practice screen',
  practiceText: (alone, runs) => (runs === 0 ? 'None yet.' : `${alone} of ${runs} done alone.`),
  watched: 'Watched by somebody',
  notWatched: 'Nobody has watched yet.',
  uncounted: 'Not counted',
  uncountedText: (count) =>
    `${count === 1 ? 'Once' : `${count} times`}: with a hint, or an item met within the last 30 days.`,
  certainty: 'How certain it is',
  toGo: (told, rights, isMost) => {
    if (isMost) return 'Many more right answers are needed. Reading the lesson again first is quicker.'
    return `About ${rights} more right answer${rights === 1 ? '' : 's'}${told === 'you' ? '' : ' of theirs'} and it is certain.`
  },
  toGoText: 'Each to a new question, alone, without a hint. A wrong answer adds a few more.',
  certain: 'Certain enough: so many right answers do not come from guessing.',
  certainSince: (on) => `Certain enough. First mastered on ${on}, and that date is kept for good.`,
  next: 'What to do next',
  nothingNext: (told) =>
    told === 'you'
      ? 'Nothing for now. When the day of review comes, answer a few again.'
      : 'Nothing for now.',
  nextThem: 'To do together',
  steps: {
    begin: (number, title) => `Begin lesson ${number}: ${title}`,
    'read-again': (number, title) => `Look at lesson ${number} again: ${title}`,
    question: (number) => `Answer a new question in lesson ${number}`,
    practice: (title) => `Practise: ${title}`,
  },
  review: 'When to review',
  reviewNow: 'today',
  noReview: 'None yet: no answer was given.',
  kind: 'Forgetting some of it is normal. The date of mastery and certificates are kept.',
  noHistory: 'Nothing to draw yet. The first answer begins it.',
}

export const skillPageWords: Words<typeof vi> = { vi, en }

import type { Need } from '~/domain/mastery/level'
import type { ObservedResult } from '~/domain/mastery/observed-result'
import type { Words } from '~/ui/words'

/** Whose skills are told of: one's own, or a learner's to their trainer. */
export type Told = 'you' | 'them'

type Numbers = {
  right: number
  answers: number
  days: number
  practised: number
  percent: number
  daysAgo: number
}

const vi = {
  map: 'Bản đồ kỹ năng',
  mapText: 'Mỗi ô là một kỹ năng. Bấm vào ô để xem vì sao và nên làm gì tiếp.',
  mapEmpty: 'Bản đồ còn trống. Học bài đầu tiên là có những ô đầu tiên.',
  mapOf: (title: string) => `Các kỹ năng: ${title}`,
  skills: 'Các kỹ năng',
  lessons: 'Các bài đã học xong',
  noAnswer: (told: Told): string => (told === 'you' ? 'Bạn chưa trả lời câu nào.' : 'Chưa trả lời câu nào.'),
  why: (told: Told, { right, answers, days, practised, percent }: Numbers) => {
    const who = told === 'you' ? 'Bạn đúng' : 'Đúng'
    const when = days > 1 ? `, ở ${days} ngày khác nhau` : days === 1 ? ', trong một ngày' : ''
    const alone = practised > 0 ? ` Đã tự làm thực hành ${practised} lần.` : ''
    return `${who} ${right} trong ${answers} câu${when}.${alone} Hiện khoảng ${percent}% làm đúng một câu điển hình.`
  },
  whyLapsed: (told: Told, on: string | null, { percent, daysAgo }: Numbers) => {
    const since = on ? ` từ ngày ${on}` : ''
    const last = daysAgo > 0 ? `Lần cuối trả lời cách đây ${daysAgo} ngày. ` : ''
    return `${told === 'you' ? 'Bạn đã' : 'Đã'} thành thạo${since}. ${last}Hiện còn khoảng ${percent}% làm đúng một câu điển hình.`
  },
  missing: (needs: string) => `Để thành thạo, còn cần ${needs}.`,
  observed: (on: string, result: ObservedResult) =>
    `Được quan sát ngày ${on}: ${{ alone: 'tự làm', helped: 'làm được khi có người giúp', 'not-yet': 'chưa làm được' }[result]}.`,
  regain: 'Ôn lại và đúng vài câu là thành thạo trở lại.',
  needs: {
    'more-answers': 'đúng thêm vài câu mới',
    'another-day': 'làm đúng cả vào một ngày khác',
    practice: 'một lần tự làm trên màn hình tập, không xem gợi ý',
    estimate: 'làm đúng đều hơn',
  } satisfies Record<Need, string>,
  and: ' và ',
  dueNow: 'Nên ôn hôm nay',
  dueOn: (on: string) => `Nên ôn vào ${on}`,
  lesson: (number: string, title: string) => `Bài ${number}: ${title}`,
  practice: (title: string) => `Tập: ${title}`,
  completedOn: (on: string) => `xong ngày ${on}`,
  begun: 'đang học',
  notBegun: 'chưa học',
  lessonCount: (done: number, all: number) => `Đã xong ${done} trong ${all} bài`,
  untouched: 'Bạn chưa bắt đầu học phần này.',
  open: 'Mở học phần',
  differenceTitle: 'Học xong, thành thạo và cần ôn khác nhau thế nào',
  difference: {
    completed: {
      title: (count: number) => `${count} bài đã học xong`,
      text: 'Bạn đã đi tới cuối bài, nhà sáng đèn. Học xong chưa có nghĩa là đã nhớ.',
    },
    mastered: {
      title: (count: number) => `${count} kỹ năng thành thạo`,
      text: 'Bạn làm đúng nhiều câu khác nhau, vào ít nhất hai ngày. Đoán mò không tới được mức này.',
    },
    lapsed: {
      title: (count: number) => `${count} kỹ năng cần ôn`,
      text: 'Bạn từng thành thạo, nhưng lâu rồi chưa làm lại nên có lẽ đã quên bớt. Chứng nhận vẫn còn.',
    },
  },
}

const en: typeof vi = {
  map: 'Map of skills',
  mapText: 'Each tile is a skill. Open it to see why, and what to do next.',
  mapEmpty: 'The map is still empty. The first lesson brings the first tiles.',
  mapOf: (title) => `Skills: ${title}`,
  skills: 'Skills',
  lessons: 'Lessons finished',
  noAnswer: (told) => (told === 'you' ? 'You have not answered a question yet.' : 'No answer yet.'),
  why: (told, { right, answers, days, practised, percent }) => {
    const who = told === 'you' ? 'You got' : 'Got'
    const when = days > 1 ? `, on ${days} different days` : days === 1 ? ', on one day' : ''
    const alone = practised > 0 ? ` Practised alone ${practised === 1 ? 'once' : `${practised} times`}.` : ''
    return `${who} ${right} of ${answers} questions right${when}.${alone} Now about ${percent}% to get a typical question right.`
  },
  whyLapsed: (told, on, { percent, daysAgo }) => {
    const since = on ? ` on ${on}` : ''
    const last = daysAgo > 0 ? `The last answer was ${daysAgo} days ago. ` : ''
    return `${told === 'you' ? 'You mastered it' : 'Mastered'}${since}. ${last}Now about ${percent}% to get a typical question right.`
  },
  missing: (needs) => `Still missing for mastery: ${needs}.`,
  observed: (on, result) =>
    `Observed on ${on}: ${{ alone: 'did it alone', helped: 'did it with help', 'not-yet': 'not yet' }[result]}.`,
  regain: 'A few right answers in a review bring it back.',
  needs: {
    'more-answers': 'a few more right answers to new questions',
    'another-day': 'right answers on another day',
    practice: 'one run of a practice on your own, without a hint',
    estimate: 'getting it right more steadily',
  },
  and: ' and ',
  dueNow: 'Review today',
  dueOn: (on) => `Review on ${on}`,
  lesson: (number, title) => `Lesson ${number}: ${title}`,
  practice: (title) => `Practise: ${title}`,
  completedOn: (on) => `finished on ${on}`,
  begun: 'under way',
  notBegun: 'not begun',
  lessonCount: (done, all) => `${done} of ${all} lessons finished`,
  untouched: 'You have not begun this module.',
  open: 'Open the module',
  differenceTitle: 'Finished, mastered and to review: the difference',
  difference: {
    completed: {
      title: (count) => (count === 1 ? '1 lesson finished' : `${count} lessons finished`),
      text: 'You reached the end of the lesson and its house is lit. Finished does not yet mean remembered.',
    },
    mastered: {
      title: (count) => (count === 1 ? '1 skill mastered' : `${count} skills mastered`),
      text: 'You got many different questions right, on two days at least. Guessing does not get you here.',
    },
    lapsed: {
      title: (count) => (count === 1 ? '1 skill to review' : `${count} skills to review`),
      text: 'You had mastered it, but have not used it for long and have probably forgotten some. Certificates stay.',
    },
  },
}

export const masteryWords: Words<typeof vi> = { vi, en }

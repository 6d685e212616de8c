import type { Words } from '~/ui/words'

const vi = {
  title: 'Mục tiêu mỗi tuần',
  off: 'Bạn không đặt mục tiêu. Học lúc nào cũng được.',
  goal: (days: number): string => `Mục tiêu của bạn: học hoặc ôn ${days} ngày một tuần.`,
  so: (days: number): string => (days === 0 ? 'Tuần này vừa bắt đầu.' : `Tuần này đã có ${days} ngày.`),
  reached: 'Bạn đã đạt mục tiêu tuần này.',
  kind: 'Bận thì nghỉ. Tuần sau bắt đầu lại từ đầu, không mất gì.',
  lit: 'có học',
  unlit: 'chưa học',
  change: 'Đổi mục tiêu',
  choose: 'Bạn muốn học mấy ngày một tuần?',
  none: 'Không đặt',
  days: (days: number): string => `${days} ngày`,
}

const en: typeof vi = {
  title: 'Weekly goal',
  off: 'You have no goal. Any time is a good time.',
  goal: (days) => `Your goal: learn or review on ${days} ${days === 1 ? 'day' : 'days'} a week.`,
  so: (days) =>
    days === 0 ? 'The week has just begun.' : `This week has ${days} ${days === 1 ? 'day' : 'days'} so far.`,
  reached: 'You have reached this week’s goal.',
  kind: 'Busy? Then rest. Next week starts afresh, and nothing is lost.',
  lit: 'learnt',
  unlit: 'not yet',
  change: 'Change the goal',
  choose: 'On how many days a week do you want to learn?',
  none: 'No goal',
  days: (days) => (days === 1 ? '1 day' : `${days} days`),
}

export const goalWords: Words<typeof vi> = { vi, en }

import { weekdayOf } from '~/lib/vietnam-week'
import type { Words } from '~/ui/words'

const vi = {
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  short: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  today: 'Hôm nay',
  /** "Thứ Năm 3/12" */
  day: (day: string): string => `${vi.weekdays[weekdayOf(day)]} ${dateOf(day)}`,
}

const en: typeof vi = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  short: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  today: 'Today',
  day: (day) => `${en.weekdays[weekdayOf(day)]} ${dateOf(day)}`,
}

function dateOf(day: string): string {
  const [, month, date] = day.split('-').map(Number)
  return `${date}/${month}`
}

/** Days as people say them; a day is YYYY-MM-DD in Vietnam. */
export const dayWords: Words<typeof vi> = { vi, en }

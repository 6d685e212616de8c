import { vietnamDay } from '~/lib/vietnam-day'

export type ChangeDayRefusal = 'day-missing' | 'day-not-a-day' | 'day-in-future'

/**
 * The day (Asia/Ho_Chi_Minh) from which a change of places holds, as "2026-11-29", typed so or as "29/11/2026". Today or
 * earlier: what stands in the tree is what holds today.
 */
export function checkChangeDay(typed: string, now: Date): { day: string } | { refusal: ChangeDayRefusal } {
  const text = typed.trim()
  if (text === '') return { refusal: 'day-missing' }
  const day = dayOf(text)
  if (!day) return { refusal: 'day-not-a-day' }
  if (day > vietnamDay(now)) return { refusal: 'day-in-future' }
  return { day }
}

function dayOf(text: string): string | null {
  const western = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const [year, month, date] = western ? western.slice(1) : local ? local.slice(1).reverse() : []
  if (!year || !month || !date) return null
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : null
}

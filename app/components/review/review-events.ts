import type { DueDay } from '~/domain/mastery/review-calendar'
import type { CalendarEvent } from '~/lib/calendar-file'
import type { reminderWords } from './reminder-words'

type Said = {
  words: (typeof reminderWords)['vi']
  /** Tells people apart who put these into one calendar, and names none of them. */
  owner: string
  /** Of the review page. */
  address: string
  time: string
}

/** One event for each day on which something becomes due, with what. */
export function dueEvents(
  days: readonly DueDay[],
  names: ReadonlyMap<string, string>,
  said: Said,
): CalendarEvent[] {
  const { words, owner, address, time } = said
  return days.map(({ day, skillIds }) => ({
    ...{ uid: `on-tap-${day}-${owner}`, day, time, url: address },
    title: words.eventTitleDue(skillIds.length),
    text: words.eventText(skillIds.map((id) => names.get(id) ?? id).join('; '), address),
  }))
}

/** One event, repeated on these weekdays from `day` on. */
export function weeklyEvent(weekdays: readonly number[], day: string, said: Said): CalendarEvent {
  const { words, owner, address, time } = said
  return {
    ...{ uid: `on-tap-hang-tuan-${owner}`, day, time, url: address, weekdays },
    ...{ title: words.eventTitle, text: words.weeklyText(address) },
  }
}

import { createHash } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { reminderWords } from '~/components/review/reminder-words'
import { dueEvents, weeklyEvent } from '~/components/review/review-events'
import { dueDays, firstOn, spreadWeekdays } from '~/domain/mastery/review-calendar'
import { readDueSkills } from '~/domain/mastery/review-queries.server'
import { readOwnCatalogue } from '~/http/catalogue.server'
import { fileAnswer } from '~/http/file-answer'
import { readPreferences } from '~/http/preferences.server'
import { requireViewer } from '~/http/viewer.server'
import { calendarFile } from '~/lib/calendar-file'
import { skillNames } from './review-now.server'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const USUAL = '19:30'

/** Reminders for one's own calendar: the days on which something becomes due, or fixed weekdays (`?kieu=hang-tuan`). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { personId } = await requireViewer({ request, context })
  const search = new URL(request.url).searchParams
  const now = new Date()
  const asked = search.get('gio') ?? ''
  const time = TIME.test(asked) ? asked : USUAL
  const { locale } = await readPreferences(request)
  const host = new URL(context.origin).hostname
  const said = {
    ...{ words: reminderWords[locale], time, address: `${context.origin}/on-tap` },
    owner: `${createHash('sha256').update(`on-tap ${personId}`).digest('hex').slice(0, 16)}@${host}`,
  }
  const weekdays = [...new Set(search.getAll('thu'))].filter((each) => /^[0-6]$/.test(each)).map(Number)
  const days = weekdays.length > 0 ? weekdays.sort() : spreadWeekdays(2)
  const events =
    search.get('kieu') === 'hang-tuan'
      ? [weeklyEvent(days, firstOn(days, time, now), said)]
      : dueEvents(
          dueDays(await readDueSkills(personId, now), time, now),
          skillNames(await readOwnCatalogue({ request, context })),
          said,
        )
  const file = calendarFile(events, { by: 'Ngõ Số', at: now })
  return fileAnswer(file, 'on-tap-ngo-so.ics', 'text/calendar; charset=utf-8')
}

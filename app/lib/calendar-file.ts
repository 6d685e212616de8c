/** Something at a time of day in Vietnam, for a quarter of an hour, with an alarm as it begins. */
export type CalendarEvent = {
  /** Stays the same when the file is fetched again: the calendar then changes the event that it has. */
  uid: string
  /** YYYY-MM-DD, the first time where it is repeated. */
  day: string
  /** HH:MM */
  time: string
  title: string
  text: string
  url: string
  /** Weekdays on which it is repeated every week, 0 for Monday. */
  weekdays?: readonly number[]
}

const ZONE = 'Asia/Ho_Chi_Minh'
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** A calendar file (RFC 5545) of these events, as every calendar on a telephone takes it. */
export function calendarFile(events: readonly CalendarEvent[], made: { by: string; at: Date }): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//${escaped(made.by)}//VI`, 'CALSCALE:GREGORIAN'],
    ...['METHOD:PUBLISH', 'BEGIN:VTIMEZONE', `TZID:${ZONE}`, 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
    ...['TZOFFSETFROM:+0700', 'TZOFFSETTO:+0700', 'TZNAME:+07', 'END:STANDARD', 'END:VTIMEZONE'],
    ...events.flatMap((event) => eventLines(event, made.at)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({ uid, day, time, title, text, url, weekdays = [] }: CalendarEvent, at: Date): string[] {
  const start = `${day.replaceAll('-', '')}T${time.replace(':', '')}00`
  const rule = weekdays.map((each) => WEEKDAYS[each]).join(',')
  return [
    ...['BEGIN:VEVENT', `UID:${escaped(uid)}`, `DTSTAMP:${utc(at)}`, `DTSTART;TZID=${ZONE}:${start}`],
    ...['DURATION:PT15M', ...(rule ? [`RRULE:FREQ=WEEKLY;BYDAY=${rule}`] : [])],
    ...[`SUMMARY:${escaped(title)}`, `DESCRIPTION:${escaped(text)}`, `URL:${url}`, 'TRANSP:TRANSPARENT'],
    ...['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, 'TRIGGER:PT0S', 'END:VALARM'],
    'END:VEVENT',
  ]
}

/** RFC 5545, 3.3.11. Other control characters may not stand in a text at all. */
function escaped(text: string): string {
  return [...text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')]
    .filter((letter) => letter >= ' ' && letter !== '\u007f')
    .join('')
}

const MOST_OCTETS = 75

/** RFC 5545, 3.1: no line longer than 75 octets, a continued one begins with a space. No letter is cut in two. */
function folded(line: string): string {
  const lines = ['']
  let octets = 0
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length
    if (octets + size > MOST_OCTETS) {
      lines.push(' ')
      octets = 1
    }
    lines[lines.length - 1] += letter
    octets += size
  }
  return lines.join('\r\n')
}

function utc(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

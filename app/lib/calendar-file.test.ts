import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CalendarEvent, calendarFile } from './calendar-file'

const made = { by: 'Ngõ Số', at: new Date('2026-11-30T01:02:03Z') }
const event: CalendarEvent = {
  ...{ uid: 'a@ngo-so', day: '2026-12-03', time: '19:30', url: 'https://ngo-so.test/on-tap' },
  ...{ title: 'Ôn tập Ngõ Số', text: 'Ba kỹ năng' },
}

const unfolded = (file: string) => file.replaceAll('\r\n ', '')
const lineOf = (file: string, name: string) =>
  unfolded(file)
    .split('\r\n')
    .find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    ?.replace(/^[^:]*:/, '')

test('an event is told with its time in Vietnam, an alarm, and a stamp in universal time', () => {
  expect(calendarFile([event], made).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ngõ Số//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Ho_Chi_Minh',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0700',
    'TZOFFSETTO:+0700',
    'TZNAME:+07',
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    'UID:a@ngo-so',
    'DTSTAMP:20261130T010203Z',
    'DTSTART;TZID=Asia/Ho_Chi_Minh:20261203T193000',
    'DURATION:PT15M',
    'SUMMARY:Ôn tập Ngõ Số',
    'DESCRIPTION:Ba kỹ năng',
    'URL:https://ngo-so.test/on-tap',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Ôn tập Ngõ Số',
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('what is repeated names its weekdays', () => {
  expect(lineOf(calendarFile([{ ...event, weekdays: [0, 6] }], made), 'RRULE')).toBe(
    'FREQ=WEEKLY;BYDAY=MO,SU',
  )
  expect(lineOf(calendarFile([event], made), 'RRULE')).toBeUndefined()
})

test('backslashes, semicolons, commas and line ends are escaped, and no line can be smuggled in', () => {
  const file = calendarFile([{ ...event, title: 'a\\b; c, d\r\nEND:VEVENT\u0007' }], made)
  expect(lineOf(file, 'SUMMARY')).toBe('a\\\\b\\; c\\, d\\nEND:VEVENT')
  expect(file.match(/^END:VEVENT/gm)).toHaveLength(1)
})

test('no line is longer than 75 octets, whatever is told, and joining the lines gives it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const file = calendarFile([{ ...event, text }], made)
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const plain = [...text].filter((letter) => letter >= ' ' && letter !== '\u007f').join('')
      if (!/[\\;,\r\n]/.test(text)) expect(lineOf(file, 'DESCRIPTION')).toBe(plain)
    }),
  )
})

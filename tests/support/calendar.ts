/** What a calendar file tells of each event, as a calendar reads it: lines joined, escapes taken off. */
export type ReadEvent = Record<string, string>

/** Reads a calendar file (RFC 5545) strictly enough to fail on what a calendar would refuse. */
export function readCalendar(file: string): ReadEvent[] {
  if (!/^(?:[^\r\n]*\r\n)+$/.test(file)) throw new Error('a line does not end in CR LF')
  for (const line of file.split('\r\n'))
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`)
  const lines = file.replaceAll('\r\n ', '').trimEnd().split('\r\n')
  const open: string[] = []
  const events: ReadEvent[] = []
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? []
    if (name === '') throw new Error(`no line of a calendar: ${line}`)
    if (name === 'BEGIN') {
      open.push(value)
      if (value === 'VEVENT') events.push({})
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`nothing open to end: ${value}`)
    } else if (open.at(-1) === 'VEVENT') Object.assign(events.at(-1) ?? {}, { [name]: unescaped(value) })
    else if (open.at(-1) === 'VALARM')
      Object.assign(events.at(-1) ?? {}, { [`ALARM-${name}`]: unescaped(value) })
  }
  if (open.length > 0) throw new Error(`never ended: ${open}`)
  return events
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter))
}

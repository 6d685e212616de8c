export type TypedTeam = { name: string; decisionNumber: string; decisionOn: string }

export type TeamRefusal =
  | { field: 'name'; refusal: 'name-missing' | 'name-too-long' }
  | { field: 'decisionNumber'; refusal: 'number-too-long' }
  | { field: 'decisionOn'; refusal: 'day-not-clear' }

type Checked = { name: string; decisionNumber: string | null; decisionOn: string | null }

/** A team's name and the decision it rests on, as they are stored; a decision that is not known yet may be left out. */
export function checkTeam(typed: TypedTeam): Checked | TeamRefusal {
  const name = tidy(typed.name)
  if (name === '') return { field: 'name', refusal: 'name-missing' }
  if (name.length > 120) return { field: 'name', refusal: 'name-too-long' }
  const decisionNumber = tidy(typed.decisionNumber)
  if (decisionNumber.length > 60) return { field: 'decisionNumber', refusal: 'number-too-long' }
  const decisionOn = readDay(typed.decisionOn)
  if (decisionOn === undefined) return { field: 'decisionOn', refusal: 'day-not-clear' }
  return { name, decisionNumber: decisionNumber || null, decisionOn }
}

/** "2026-03-05" as a browser sends it, or "5/3/2026" as people write it; null when empty, undefined when it is no day. */
function readDay(typed: string): string | null | undefined {
  const text = tidy(typed)
  if (text === '') return null
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const [, day = '', month = '', year = ''] = written ?? []
  const iso = written ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  if (!/^(19|20)\d{2}-\d{2}-\d{2}$/.test(iso)) return undefined
  const at = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== iso ? undefined : iso
}

function tidy(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, ' ').trim()
}

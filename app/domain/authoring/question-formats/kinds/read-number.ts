import type { RawQuestion } from '../raw-question'
import type { KindParts, Reading } from './kind-parts'

/** One number with a tolerance. Further right numbers and half right ones cannot be held and are named. */
export function readNumber(raw: Extract<RawQuestion, { kind: 'number' }>, { read, say }: Reading): KindParts {
  let right: { value: number; tolerance: number } | null = null
  const mistakes: { value: string; why: string }[] = []
  const explain: string[] = []
  let why = read(raw.why)
  for (const { text, credit, feedback, tolerance } of raw.answers) {
    const written = read(text)
    const said = read(feedback)
    const value = asNumber(written)
    if (written === '*' && credit <= 0) why = [why, said].filter((part) => part !== '').join(' ')
    // A listed mistake may be written as people do: "1,5 triệu".
    else if (credit <= 0 && written !== '') {
      mistakes.push({ value: written.replaceAll('\\*', '*'), why: said })
      if (tolerance > 0) say('wrong-answer', `${written} ± ${tolerance}`)
    } else if (value === null || !Number.isFinite(tolerance) || tolerance < 0) say('unknown-value', written)
    else if (credit >= 99 && right === null) {
      right = { value, tolerance }
      if (said !== '') {
        explain.push(said)
        say('right-feedback', said)
      }
    } else if (credit >= 99) say('further-answer', written)
    else if (credit > 0) say('partial-credit', written)
  }
  if (right === null) say('no-right-answer')
  const unit = read({ raw: raw.unit, form: 'plain' })
  const answer = { answer: right?.value ?? null, tolerance: right?.tolerance ?? 0 }
  return { part: { kind: 'number', ...answer, unit, mistakes, why }, explain }
}

/** A number as programs write it; "1,5" too. */
function asNumber(text: string): number | null {
  if (!/^[+-]?(?:\d{1,40}(?:[.,]\d{0,40})?|[.,]\d{1,40})(?:e[+-]?\d{1,3})?$/i.test(text)) return null
  const value = Number(text.replace(',', '.'))
  return Number.isFinite(value) ? value : null
}

import type { ImportedOption } from '../../imported-question'
import type { RawQuestion } from '../raw-question'
import type { KindParts, Reading } from './kind-parts'

/**
 * One right option or several. Weights say no more than right or wrong here. Where one option is worth all and no other costs
 * anything, one was meant, also when the file does not say so.
 */
export function readChoice(raw: Extract<RawQuestion, { kind: 'choice' }>, reading: Reading): KindParts {
  const { read, say } = reading
  const positive = raw.answers.filter(({ credit }) => credit > 0)
  const isOneMeant =
    positive.length === 1 &&
    (positive[0]?.credit ?? 0) >= 99 &&
    raw.answers.every(({ credit }) => credit >= 0)
  const isSingle = raw.isSingle || isOneMeant
  const explain: string[] = []
  const options = raw.answers.flatMap(({ text, credit, feedback }): ImportedOption[] => {
    const option = read(text)
    const why = read(feedback)
    if (option === '') {
      say('empty-answer', why)
      return []
    }
    const isRight = isSingle ? credit >= 99 : credit > 0
    if (isSingle && credit > 0 && !isRight) say('partial-credit', option)
    if (!isRight) return [{ text: option, isRight, why }]
    if (why !== '') {
      explain.push(why)
      say('right-feedback', why)
    }
    return [{ text: option, isRight, why: '' }]
  })
  const shares = new Set(positive.map(({ credit }) => Math.round(credit)))
  if (!isSingle && shares.size > 1) say('partial-credit')
  if (!options.some(({ isRight }) => isRight)) say('no-right-answer')
  const why = read(raw.why)
  if (why !== '') say('result-feedback', why)
  const bare = withoutLetters(options)
  if (bare !== options) say('letters', options[0]?.text)
  return { part: { kind: isSingle ? 'single' : 'multiple', options: bare }, explain }
}

/** "A) …", "B) …" written into the options themselves: they stand in another order for each learner here. */
function withoutLetters(options: ImportedOption[]): ImportedOption[] {
  const letters = options.map(({ text }) => /^([A-H])[.)]\s+\S/i.exec(text)?.[1]?.toUpperCase())
  const isLettered = options.length > 1 && letters.every(Boolean) && new Set(letters).size === options.length
  return isLettered
    ? options.map((option) => ({ ...option, text: option.text.slice(2).trimStart() }))
    : options
}

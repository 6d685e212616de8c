import type { LeftOut } from '~/domain/authoring/bank-format'
import type { ImportedQuestion } from '~/domain/authoring/imported-question'
import type { Question } from '~/domain/lessons/question'

const letter = (at: number) => 'abcdefgh'[at] ?? 'z'
const clean = (text: string) => text.replace(/\s+/g, ' ').trim().normalize('NFC')

/** A read question as ours, its options named a, b, c …; what is still open stays empty. */
export function asQuestion(imported: ImportedQuestion): Question {
  const { place, name, category, isScenario, objective, mistake, ...rest } = imported
  const common = {
    ...{ id: name, ...(objective === null ? {} : { objective }), ...(mistake === '' ? {} : { mistake }) },
    ...(isScenario ? { scenario: true } : {}),
  }
  const named = <T>(all: readonly T[]) => all.map((one, at) => ({ id: letter(at), ...one }))
  if ('options' in rest) {
    const options = rest.options.map(({ text, isRight, why }) => ({
      ...{ text, ...(isRight ? { right: true } : {}), ...(why === '' ? {} : { why }) },
    }))
    return { ...common, ...rest, options: named(options) } as Question
  }
  if ('items' in rest)
    return { ...common, ...rest, items: named(rest.items.map((text) => ({ text }))) } as Question
  if ('pairs' in rest) return { ...common, ...rest, pairs: named(rest.pairs) } as Question
  if ('unit' in rest) {
    const { unit, ...others } = rest
    return { ...common, ...others, ...(unit === '' ? {} : { unit }) } as Question
  }
  return { ...common, ...rest } as Question
}

/** One of our questions as it should come back: texts on one line, options named a, b, c …, without what was left out. */
export function asItComesBack(question: Question, leftOut: readonly LeftOut[]): Question {
  const own = leftOut.filter(({ questionId }) => questionId === question.id)
  const tidy = (value: unknown): unknown => {
    if (typeof value === 'string') return clean(value)
    if (Array.isArray(value)) return value.map((one, at) => withLetter(tidy(one), at))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, tidy(one)]))
  }
  const copy = tidy(question) as Record<string, unknown>
  if (own.some(({ code }) => code === 'why')) copy.why = ''
  if (own.some(({ code }) => code === 'unit')) delete copy.unit
  const mistakes = own.filter(({ code }) => code === 'mistake').map(({ value }) => value)
  if (Array.isArray(copy.mistakes))
    copy.mistakes = copy.mistakes.filter(({ value }) => !mistakes.includes(value))
  return copy as Question
}

function withLetter(value: unknown, at: number): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? { ...value, id: letter(at) } : value
}

import type { ImportedQuestion } from './imported-question'

export type MissingPart = {
  part:
    | 'prompt'
    | 'explain'
    | 'skill'
    | 'difficulty'
    | 'use'
    | 'review'
    | 'objective'
    | 'right'
    | 'one-right'
    | 'wrong'
    | 'option-why'
    | 'mistake-why'
    | 'why'
    | 'answer'
    | 'accept'
    | 'more'
    | 'fewer'
  /** Of which option or listed mistake, counted from 1. */
  at?: number
}

/** How many options, items or pairs the schema of questions takes (lessons/question.ts). */
const COUNTS = { single: [2, 5], multiple: [3, 6], order: [3, 6], match: [3, 5] } as const

/** What an author still has to say before a question can stand in a lesson. Nothing is guessed. */
export function missingParts(question: ImportedQuestion): MissingPart[] {
  const common: MissingPart['part'][] = ['prompt', 'explain', 'skill', 'difficulty', 'use', 'review']
  return [
    ...common.filter((part) => question[part as 'prompt'] === '').map((part) => ({ part })),
    ...(question.objective === null ? [{ part: 'objective' as const }] : []),
    ...ofKind(question),
  ]
}

function ofKind(question: ImportedQuestion): MissingPart[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [...ofCount(question.kind, question.options.length), ...ofOptions(question)]
    case 'order':
      return [...ofCount('order', question.items.length), ...ofWhy(question.why)]
    case 'match':
      return [...ofCount('match', question.pairs.length), ...ofWhy(question.why)]
    case 'number':
      return [
        ...(question.answer === null ? [{ part: 'answer' as const }] : []),
        ...ofMistakes(question.mistakes),
        ...ofWhy(question.why),
      ]
    case 'text':
      return [
        ...(question.accept.length === 0 ? [{ part: 'accept' as const }] : []),
        ...ofMistakes(question.mistakes),
        ...ofWhy(question.why),
      ]
  }
}

function ofCount(kind: keyof typeof COUNTS, count: number): MissingPart[] {
  const [least, most] = COUNTS[kind]
  if (count < least) return [{ part: 'more' }]
  return count > most ? [{ part: 'fewer' }] : []
}

function ofOptions({ kind, options }: Extract<ImportedQuestion, { options: unknown }>): MissingPart[] {
  const right = options.filter(({ isRight }) => isRight).length
  return [
    ...(right === 0 ? [{ part: 'right' as const }] : []),
    ...(kind === 'single' && right > 1 ? [{ part: 'one-right' as const }] : []),
    ...(kind === 'multiple' && options.length > 0 && right === options.length
      ? [{ part: 'wrong' as const }]
      : []),
    ...options.flatMap(({ isRight, why }, at) =>
      isRight || why !== '' ? [] : [{ part: 'option-why' as const, at: at + 1 }],
    ),
  ]
}

function ofMistakes(mistakes: readonly { why: string }[]): MissingPart[] {
  return mistakes.flatMap(({ why }, at) => (why === '' ? [{ part: 'mistake-why' as const, at: at + 1 }] : []))
}

function ofWhy(why: string): MissingPart[] {
  return why === '' ? [{ part: 'why' }] : []
}

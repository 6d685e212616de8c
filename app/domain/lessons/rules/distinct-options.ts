import { foldText } from '~/lib/fold-text'
import type { Question } from '../question'
import type { QuestionRule } from './lesson-draft'

/** No two choices read alike, and no known mistake is an accepted answer. */
export const distinctOptions: QuestionRule = ({ file, questions, placeOf }) =>
  questions.flatMap((question, i) =>
    repeated(choicesOf(question)).map(({ path, text }) => ({
      file,
      ...placeOf([i, ...path]),
      rule: 'distinct-options',
      message: `“${text}” trùng với một lựa chọn hoặc đáp án khác. Hãy viết khác đi, hoặc bỏ bớt.`,
    })),
  )

type Choice = { path: (string | number)[]; text: string; group: string }

function choicesOf(question: Question): Choice[] {
  const list = (key: string, values: string[], group = key): Choice[] =>
    values.map((text, k) => ({ path: [key, k], text, group }))
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [
        ...list(
          'options',
          question.options.map(({ text }) => text),
        ),
        ...list(
          'options',
          question.options.map(({ id }) => id),
          'id',
        ),
      ]
    case 'order':
      return [
        ...list(
          'items',
          question.items.map(({ text }) => text),
        ),
        ...list(
          'items',
          question.items.map(({ id }) => id),
          'id',
        ),
      ]
    case 'match':
      return [
        ...list(
          'pairs',
          question.pairs.map(({ left }) => left),
          'left',
        ),
        ...list(
          'pairs',
          question.pairs.map(({ right }) => right),
          'right',
        ),
        ...list(
          'pairs',
          question.pairs.map(({ id }) => id),
          'id',
        ),
      ]
    case 'number':
      return [
        { path: ['answer'], text: String(question.answer), group: 'value' },
        ...list(
          'mistakes',
          question.mistakes.map(({ value }) => value),
          'value',
        ),
      ]
    case 'text':
      return [
        ...list('accept', question.accept, 'value'),
        ...list(
          'mistakes',
          question.mistakes.map(({ value }) => value),
          'value',
        ),
      ]
  }
}

function repeated(choices: Choice[]): Choice[] {
  const seen = new Set<string>()
  return choices.filter(({ text, group }) => {
    const key = `${group} ${
      foldText(text)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim() || text
    }`
    const isRepeated = seen.has(key)
    seen.add(key)
    return isRepeated
  })
}

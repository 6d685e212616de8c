import type { Answer } from '~/domain/assessment/answer'
import type { Question } from '~/domain/lessons/question'

/** What somebody answers who knows it, or a plausible slip of somebody who does not; `random` gives numbers in [0, 1). */
export function chosenAnswer(question: Question, isRight: boolean, random: () => number): Answer {
  switch (question.kind) {
    case 'single': {
      const options = question.options.filter((option) => (option.right === true) === isRight)
      return options[Math.floor(random() * options.length)]?.id ?? ''
    }
    case 'multiple': {
      const right = question.options.filter((option) => option.right).map((option) => option.id)
      const wrong = question.options.filter((option) => !option.right).map((option) => option.id)
      return isRight ? right : [...right.slice(1), ...wrong.slice(0, 1)]
    }
    case 'order': {
      const [first, second, ...rest] = question.items.map((item) => item.id)
      const swapped = [second, first].filter((id) => id !== undefined)
      return isRight ? question.items.map((item) => item.id) : [...swapped, ...rest]
    }
    case 'match': {
      const ids = question.pairs.map((pair) => pair.id)
      return Object.fromEntries(ids.map((id, i) => [id, ids[(isRight ? i : i + 1) % ids.length] ?? id]))
    }
    case 'number': {
      const far = question.answer + 2 * question.tolerance + 1
      return isRight ? typed(question.answer) : (question.mistakes[0]?.value ?? typed(far))
    }
    case 'text':
      return isRight ? (question.accept[0] ?? '') : (question.mistakes[0]?.value ?? 'không nhớ')
  }
}

/** As a Vietnamese keyboard has it: a comma before the decimals. */
function typed(value: number): string {
  return String(value).replace('.', ',')
}

import { type Question, questionSchema } from '~/domain/lessons/question'
import type { WrittenQuestion } from '../written-question'

/** A question to be tried before it is finished: what only its author misses is filled in; null while it cannot be asked. */
export function asTrialQuestion(written: WrittenQuestion): Question | null {
  const filled = {
    ...written,
    ...{
      id: written.id || 'thu',
      skill: 'thu',
      difficulty: 'easy',
      use: 'lesson',
      review: written.review || 'thu',
    },
    ...{ explain: written.explain || '…', why: written.why || '…', objective: '', mistake: '' },
    options: written.options.map((option) => ({ ...option, why: option.isRight ? '' : option.why || '…' })),
    mistakes: written.mistakes
      .filter(({ value }) => value !== '')
      .map((each) => ({ ...each, why: each.why || '…' })),
  }
  const hasRight = filled.options.some(({ isRight }) => isRight)
  if ((written.kind === 'single' || written.kind === 'multiple') && !hasRight) return null
  return asQuestion(filled)
}

/** As the schema of content takes it; null when something is missing or wrong. */
export function asQuestion(written: WrittenQuestion): Question | null {
  const parsed = questionSchema.safeParse(plain(written))
  return parsed.success ? parsed.data : null
}

function plain(written: WrittenQuestion): Record<string, unknown> {
  const { id, kind, skill, difficulty, use, prompt, review, explain, why, mistakes, accept } = written
  const common = {
    ...{ id, kind, skill, difficulty, use, prompt, review, explain },
    ...(written.objective === '' ? {} : { objective: Number(written.objective) }),
    ...(written.mistake === '' ? {} : { mistake: written.mistake }),
    ...(written.isScenario ? { scenario: true } : {}),
  }
  switch (kind) {
    case 'single':
    case 'multiple': {
      const options = written.options.map(({ id: own, text, isRight, why: said }) => ({
        ...{ id: own, text, ...(isRight ? { right: true } : {}), ...(said === '' ? {} : { why: said }) },
      }))
      return { ...common, options }
    }
    case 'order':
      return { ...common, items: written.items, why }
    case 'match':
      return { ...common, pairs: written.pairs, why }
    case 'number': {
      const { answer, tolerance, unit } = written
      const number = {
        answer: answer === '' ? undefined : Number(answer),
        ...(tolerance === '' ? {} : { tolerance: Number(tolerance) }),
      }
      return { ...common, ...number, ...(unit === '' ? {} : { unit }), mistakes, why }
    }
    case 'text':
      return { ...common, accept, mistakes, why }
  }
}

import type { Question } from '~/domain/lessons/question'
import type { BankTitle, LeftOut } from '../../bank-format'
import { lost, plain, type Written } from '../written'
import { LETTERS, QUESTION_COLUMNS } from './question-columns'
import { DIFFICULTY_WORDS, KIND_WORDS, USE_WORDS, YES_WORDS } from './sheet-words'

type Cells = Record<string, string>

/** Our questions as rows of the template. Every cell is text: see lib/text-table. */
export function writeSheet(
  questions: readonly Question[],
  title: BankTitle,
): { rows: string[][]; leftOut: LeftOut[] } {
  const all = questions.map((question) => writeOne(question, plain(title.category)))
  const rows = all.flatMap(({ written }) => (written ? [written] : []))
  return {
    rows: rows.map((cells) => QUESTION_COLUMNS.map(({ field }) => cells[field] ?? '')),
    leftOut: all.flatMap(({ leftOut }) => leftOut),
  }
}

function writeOne(question: Question, category: string): Written<Cells> {
  const answers = answersOf(question)
  if (answers === null) return { written: null, leftOut: [lost(question, 'signs')] }
  const written = {
    ...{
      kind: KIND_WORDS[question.kind][0] ?? '',
      prompt: plain(question.prompt),
      explain: plain(question.explain),
    },
    ...{ skill: question.skill, review: question.review, name: question.id, category },
    ...{ difficulty: DIFFICULTY_WORDS[question.difficulty][0], use: USE_WORDS[question.use][0] },
    ...{ objective: question.objective ? String(question.objective) : '', mistake: question.mistake ?? '' },
    scenario: question.scenario ? YES_WORDS[0] : '',
    ...answers,
  }
  return { written, leftOut: [] }
}

/** Null where a sign that divides stands within a text. */
function answersOf(question: Question): Cells | null {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const right = question.options.flatMap((option, at) => (option.right ? [LETTERS[at] ?? ''] : []))
      const whys = question.options.map(({ right: isRight, why }) => (isRight ? '' : plain(why)))
      return {
        right: right.join(', '),
        ...lettered(
          'option',
          question.options.map((one) => one.text),
        ),
        ...lettered('why', whys),
      }
    }
    case 'order':
      return {
        why: plain(question.why),
        ...lettered(
          'option',
          question.items.map((one) => one.text),
        ),
      }
    case 'match': {
      const pairs = question.pairs.map(({ left, right }) => [plain(left), plain(right)] as const)
      if (pairs.some(([left]) => /→|->|=>/.test(left))) return null
      return {
        why: plain(question.why),
        ...lettered(
          'option',
          pairs.map((pair) => pair.join(' → ')),
        ),
      }
    }
    case 'number':
      if (question.mistakes.length > LETTERS.length) return null
      return {
        ...{
          right: String(question.answer),
          tolerance: question.tolerance ? String(question.tolerance) : '',
        },
        ...{ unit: plain(question.unit), why: plain(question.why), ...mistakes(question.mistakes) },
      }
    case 'text': {
      const accepted = question.accept.map(plain)
      if (accepted.some((word) => word.includes(';')) || question.mistakes.length > LETTERS.length)
        return null
      return { right: accepted.join('; '), why: plain(question.why), ...mistakes(question.mistakes) }
    }
  }
}

function mistakes(listed: readonly { value: string; why: string }[]): Cells {
  return {
    ...lettered(
      'option',
      listed.map(({ value }) => value),
    ),
    ...lettered(
      'why',
      listed.map(({ why }) => why),
    ),
  }
}

function lettered(field: 'option' | 'why', texts: readonly string[]): Cells {
  return Object.fromEntries(LETTERS.map((letter, at) => [`${field}${letter}`, plain(texts[at])]))
}

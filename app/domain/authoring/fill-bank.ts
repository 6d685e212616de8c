import type { ImportedQuestion } from './imported-question'
import type { StoredBank } from './stored-bank'

/** Anything with `get` and `has`: FormData, URLSearchParams. */
type Fields = { get(name: string): unknown; has(name: string): boolean }

/**
 * A bank with what its author typed on one page of the review. `lay` ticks a question that was shown (`hien`), `3.skill` fills what
 * question 3 lacks, `all.skill` what any lacks. What the file said itself is not written over here.
 */
export function fillBank(bank: StoredBank, fields: Fields): StoredBank {
  const questions = bank.questions.map((stored, at) => {
    const isShown = fields.has(`${at}.hien`)
    const isTaken = isShown ? fields.has(`${at}.lay`) : stored.isTaken
    const own = isShown ? filled(stored.imported, (part) => text(fields, `${at}.${part}`)) : stored.imported
    return {
      ...stored,
      isTaken,
      imported: filled(own, (part) => (FOR_ALL.includes(part) ? text(fields, `all.${part}`) : '')),
    }
  })
  return { ...bank, questions }
}

const FOR_ALL = ['skill', 'difficulty', 'use', 'review']
const MOST = 1_200

function text(fields: Fields, name: string): string {
  const typed = fields.get(name)
  if (typeof typed !== 'string') return ''
  return typed
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffd]/gu, '')
    .trim()
    .slice(0, MOST)
}

type Say = (part: string) => string

function filled(question: ImportedQuestion, say: Say): ImportedQuestion {
  const or = (now: string, part: string) => (now === '' ? say(part) : now)
  const objective = Number(say('objective'))
  const common = {
    ...{ prompt: or(question.prompt, 'prompt'), explain: or(question.explain, 'explain') },
    ...{ skill: or(question.skill, 'skill'), review: or(question.review, 'review') },
    difficulty: or(question.difficulty, 'difficulty') as ImportedQuestion['difficulty'],
    use: or(question.use, 'use') as ImportedQuestion['use'],
    objective: question.objective ?? (objective >= 1 && objective <= 4 ? Math.trunc(objective) : null),
  }
  if ('options' in question) {
    const right = say('right')
    const hasRight = question.options.some(({ isRight }) => isRight)
    const options = question.options.map((option, at) => ({
      ...option,
      isRight: hasRight || right === '' ? option.isRight : right === String(at),
      why: or(option.why, `options.${at}.why`),
    }))
    return { ...question, ...common, options }
  }
  const why = or(question.why, 'why')
  if (!('mistakes' in question)) return { ...question, ...common, why }
  const mistakes = question.mistakes.map((each, at) => ({ ...each, why: or(each.why, `mistakes.${at}.why`) }))
  return { ...question, ...common, why, mistakes }
}

import { holdsPersonalNumber } from '~/domain/feedback/holds-personal-number'
import type { ImportedQuestion } from '../imported-question'
import { BANK_LIMITS } from './bank-limits'
import type { BankLog } from './bank-log'
import { beginOf } from './begin-of'
import { cleanText } from './clean-text'
import type { KindParts, Reading } from './kinds/kind-parts'
import { readChoice } from './kinds/read-choice'
import { readMatch } from './kinds/read-match'
import { readNumber } from './kinds/read-number'
import { readOrder } from './kinds/read-order'
import { readShort } from './kinds/read-short'
import { readTags } from './question-tags'
import type { RawQuestion } from './raw-question'
import { textReader } from './text-reader'

/** Judges a question by what ours can hold and says what it cannot; null when it has to stay behind, which is said too. */
export function toImported(raw: RawQuestion, log: BankLog): ImportedQuestion | null {
  const name = cleanText(raw.name).text.slice(0, BANK_LIMITS.nameLetters)
  const at = { place: raw.place, question: name || beginOf(raw.prompt) }
  if (countAnswers(raw) > BANK_LIMITS.answers) {
    log.say('too-many-answers', at, String(countAnswers(raw)))
    return null
  }
  const texts = textReader(log, at)
  const reading: Reading = { ...texts, say: (code, value) => log.say(code, at, value) }
  const prompt = texts.read(raw.prompt)
  const { part, explain } = readKind(raw, reading)
  const explained = [texts.read(raw.explain), ...explain.filter((text, i, all) => all.indexOf(text) === i)]
  if (texts.isTooLong()) {
    log.say('too-long', at, prompt)
    return null
  }
  const { traits, others } = readTags(raw.tags)
  if (others.length > 0) log.say('tags', at, others.join(', '))
  const question = {
    ...{ place: raw.place, name, category: cleanText(raw.category).text.slice(0, BANK_LIMITS.nameLetters) },
    ...{ prompt, explain: explained.filter((text) => text !== '').join(' '), ...traits, ...part },
  }
  if (holdsPersonalNumber(textsOf(question).join('\n'))) log.say('personal-number', at)
  return question
}

function countAnswers(raw: RawQuestion): number {
  if (raw.kind === 'match') return raw.pairs.length
  return raw.kind === 'order' ? raw.items.length : raw.answers.length
}

function readKind(raw: RawQuestion, reading: Reading): KindParts {
  switch (raw.kind) {
    case 'choice':
      return readChoice(raw, reading)
    case 'short':
      return readShort(raw, reading)
    case 'number':
      return readNumber(raw, reading)
    case 'match':
      return readMatch(raw, reading)
    case 'order':
      return readOrder(raw, reading)
  }
}

/** What a reader would see of it. */
function textsOf(question: ImportedQuestion): string[] {
  const common = [question.prompt, question.explain]
  if ('options' in question) return [...common, ...question.options.flatMap(({ text, why }) => [text, why])]
  if ('pairs' in question) return [...common, ...question.pairs.flatMap(({ left, right }) => [left, right])]
  if ('items' in question) return [...common, ...question.items]
  return [...common, question.why, ...question.mistakes.map(({ why }) => why)]
}

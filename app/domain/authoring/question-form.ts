import type { QuestionKind } from '~/domain/lessons/question'
import { EMPTY_QUESTION, ROWS_OF, type RowList, type WrittenQuestion } from './written-question'

/** Anything with `get` and `has`: FormData, URLSearchParams. */
type Fields = { get(name: string): unknown; has(name: string): boolean }

export type QuestionProblem = {
  field: string
  code: 'not-a-number' | 'below-zero' | 'too-long' | 'no-such-choice'
}

const MOST = { prompt: 1_200, explain: 1_200, why: 800, text: 400, line: 120 }
const MOST_ROWS = 12

/**
 * What an author typed into the form of a question, rows that are empty included, and what of it can be no question at all. What is
 * merely missing is no problem here: an unfinished question may be saved. Field names: `prompt`, `options.0.text`, `right` …
 */
export function readQuestionForm(
  of: { id: string; kind: QuestionKind },
  fields: Fields,
): { question: WrittenQuestion; problems: QuestionProblem[] } {
  const problems: QuestionProblem[] = []
  const say = (field: string, most: number = MOST.line) => {
    const typed = cleaned(fields.get(field))
    if (typed.length > most) problems.push({ field, code: 'too-long' })
    return typed
  }
  const number = (field: string, isPositive: boolean) => {
    const typed = readNumber(say(field))
    if (typed !== '' && !Number.isFinite(Number(typed))) problems.push({ field, code: 'not-a-number' })
    else if (isPositive && Number(typed) < 0) problems.push({ field, code: 'below-zero' })
    return typed
  }
  const rows = <Row>(list: RowList, row: (name: (part: string) => string, at: number) => Row): Row[] =>
    ROWS_OF[of.kind][list]
      ? placesOf(list, fields).map((at) => row((part) => `${list}.${at}.${part}`, at))
      : []
  const isNumber = of.kind === 'number'
  const question: WrittenQuestion = {
    ...EMPTY_QUESTION,
    ...of,
    ...{ skill: say('skill'), difficulty: say('difficulty'), use: say('use'), objective: say('objective') },
    ...{ mistake: say('mistake'), isScenario: fields.has('scenario'), review: say('review') },
    ...{
      prompt: say('prompt', MOST.prompt),
      explain: say('explain', MOST.explain),
      why: say('why', MOST.why),
    },
    options: rows('options', (name, at) => ({
      ...{ id: say(name('id')), text: say(name('text'), MOST.text), why: say(name('why'), MOST.why) },
      isRight: of.kind === 'single' ? fields.get('right') === String(at) : fields.has(name('right')),
    })),
    items: rows('items', (name) => ({ id: say(name('id')), text: say(name('text'), MOST.text) })),
    pairs: rows('pairs', (name) => ({
      ...{ id: say(name('id')), left: say(name('left'), MOST.text), right: say(name('right'), MOST.text) },
    })),
    accept: rows('accept', (name) => say(name('value'))),
    mistakes: rows('mistakes', (name) => ({ value: say(name('value')), why: say(name('why'), MOST.why) })),
    answer: isNumber ? number('answer', false) : '',
    tolerance: isNumber ? number('tolerance', true) : '',
    unit: isNumber ? say('unit') : '',
  }
  return { question, problems }
}

/** Without the rows in which nothing was typed. */
export function withoutEmptyRows(question: WrittenQuestion): WrittenQuestion {
  return {
    ...question,
    options: question.options.filter(({ text, why, isRight }) => text !== '' || why !== '' || isRight),
    items: question.items.filter(({ text }) => text !== ''),
    pairs: question.pairs.filter(({ left, right }) => left !== '' || right !== ''),
    accept: question.accept.filter((value) => value !== ''),
    mistakes: question.mistakes.filter(({ value, why }) => value !== '' || why !== ''),
  }
}

/** With at least as many rows as the kind needs, for a form to be filled in. */
export function withFormRows(question: WrittenQuestion): WrittenQuestion {
  const shown: WrittenQuestion = { ...question }
  for (const [list, { least }] of Object.entries(ROWS_OF[question.kind])) {
    const wanted = list === 'options' && question.options.length === 0 ? 4 : Math.max(least, 1)
    while (shown[list as RowList].length < wanted) addRow(shown, list as RowList)
  }
  return shown
}

/** One more row in a list, or one less; what cannot be is left as it is. */
export function withChangedRow(question: WrittenQuestion, act: string): WrittenQuestion {
  const [list = '', at] = act.split('.')
  const own = ROWS_OF[question.kind][list as RowList]
  if (!own) return question
  const changed = { ...question }
  if (at === undefined) {
    if (question[list as RowList].length < own.most) addRow(changed, list as RowList)
    return changed
  }
  const kept = (question[list as RowList] as unknown[]).filter((_, i) => String(i) !== at)
  return { ...question, [list]: kept }
}

function addRow(question: WrittenQuestion, list: RowList): void {
  switch (list) {
    case 'options':
      question.options = [...question.options, { id: '', text: '', isRight: false, why: '' }]
      break
    case 'items':
      question.items = [...question.items, { id: '', text: '' }]
      break
    case 'pairs':
      question.pairs = [...question.pairs, { id: '', left: '', right: '' }]
      break
    case 'accept':
      question.accept = [...question.accept, '']
      break
    case 'mistakes':
      question.mistakes = [...question.mistakes, { value: '', why: '' }]
  }
}

function placesOf(list: string, fields: Fields): number[] {
  const parts = ['id', 'text', 'left', 'value', 'why']
  return Array.from({ length: MOST_ROWS }, (_, at) => at).filter((at) =>
    parts.some((part) => fields.has(`${list}.${at}.${part}`)),
  )
}

/** One line of text that a file may hold: no hidden signs, accents composed. */
function cleaned(typed: unknown): string {
  if (typeof typed !== 'string') return ''
  return typed
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffd]/gu, '')
    .replace(/ +/g, ' ')
    .trim()
}

/** As Vietnamese writes numbers: 14,5 and 45.000. What is no number stays as it was typed. */
function readNumber(typed: string): string {
  const tight = typed.replace(/ /g, '')
  if (/^-?[1-9]\d{0,2}(\.\d{3})+$/.test(tight)) return tight.replaceAll('.', '')
  const dotted = /^-?[\d.]*,\d+$/.test(tight) ? tight.replaceAll('.', '').replace(',', '.') : tight
  return /^-?\d+(\.\d+)?$/.test(dotted) ? String(Number(dotted)) : typed
}

/** A stored number as Vietnamese writes it. */
export function showNumber(stored: string): string {
  return /^-?\d+\.\d+$/.test(stored) ? stored.replace('.', ',') : stored
}

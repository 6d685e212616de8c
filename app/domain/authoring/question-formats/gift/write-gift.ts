import type { Question, QuestionOf } from '~/domain/lessons/question'
import type { BankTitle, LeftOut } from '../../bank-format'
import { writeTags } from '../question-tags'
import { escapeStar, isBareNumber, lost, plain, shareOf, type Written } from '../written'
import { escapeGift } from './gift-signs'

/** Our questions in GIFT; skill, level and the like travel as Moodle's tags. */
export function writeGift(
  questions: readonly Question[],
  title: BankTitle,
): { text: string; leftOut: LeftOut[] } {
  const all = questions.map(writeOne)
  const category = plain(title.category)
  const head = category === '' ? [] : [`$CATEGORY: ${escapeGift(category)}`]
  const blocks = [...head, ...all.flatMap(({ written }) => written ?? [])]
  return { text: `${blocks.join('\n\n')}\n`, leftOut: all.flatMap(({ leftOut }) => leftOut) }
}

function writeOne(question: Question): Written {
  const { written, leftOut } = answersOf(question)
  if (written === null) return { written, leftOut }
  const tags = writeTags({ ...question, isScenario: question.scenario === true }).map((tag) => `[tag:${tag}]`)
  const explain = `####${text(question.explain)}`
  const begin = `::${escapeGift(question.id)}::[plain]${escapeGift(plain(question.prompt))}`
  return { written: `// [id:${question.id}] ${tags.join(' ')}\n${begin}{${written}\n${explain}\n}`, leftOut }
}

function answersOf(question: Question): Written {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { written: options(question), leftOut: [] }
    case 'order':
      return order(question)
    case 'match':
      return match(question)
    case 'number':
      return number(question)
    case 'text':
      return words(question)
  }
}

/** A text; one that begins like the name of a form is told to be none. */
function text(value: string | undefined): string {
  const clean = plain(value)
  return clean.startsWith('[') ? `[plain]${escapeGift(clean)}` : escapeGift(clean)
}

function said(why: string | undefined): string {
  return why === undefined || plain(why) === '' ? '' : `#${text(why)}`
}

function options(question: QuestionOf<'single'> | QuestionOf<'multiple'>): string {
  const share = shareOf(question.options)
  const lines = question.options.map((option) => {
    if (question.kind === 'multiple') {
      return `~%${option.right ? share : -100}%${text(option.text)}${option.right ? '' : said(option.why)}`
    }
    // What begins like a weight gets one, so that it is not taken for one.
    const weight = plain(option.text).startsWith('%') ? `%${option.right ? 100 : 0}%` : ''
    return `${option.right ? '=' : '~'}${weight}${text(option.text)}${option.right ? '' : said(option.why)}`
  })
  return `\n${lines.join('\n')}`
}

/** As newer Moodles write it: items one a line, in their order. */
function order(question: QuestionOf<'order'>): Written {
  const items = question.items.map((item) => plain(item.text))
  const isMistakable = items.some((item) => /^(?:\/\/|::|\$CATEGORY:|\[)/.test(item))
  if (isMistakable) return { written: null, leftOut: [lost(question, 'signs')] }
  const lines = [`>${items.length} ALL VERTICAL ALL_OR_NOTHING SHOW`, ...items.map(escapeGift)]
  return { written: lines.join('\n'), leftOut: [lost(question, 'why', question.why)] }
}

function match(question: QuestionOf<'match'>): Written {
  const pairs = question.pairs.map(({ left, right }) => ({ left: plain(left), right: plain(right) }))
  if (pairs.some(({ left }) => left.includes('->')))
    return { written: null, leftOut: [lost(question, 'signs')] }
  const lines = pairs.map(({ left, right }) => `=${weighed(left)}${text(left)} -> ${text(right)}`)
  return { written: `\n${lines.join('\n')}`, leftOut: [lost(question, 'why', question.why)] }
}

function weighed(value: string): string {
  return value.startsWith('%') ? '%100%' : ''
}

function number(question: QuestionOf<'number'>): Written {
  const bare = question.mistakes.filter(({ value }) => isBareNumber(plain(value)))
  const lines = [
    `=${question.answer}:${question.tolerance}`,
    ...bare.map(({ value, why }) => `=%0%${plain(value)}${said(why)}`),
    `~${said(question.why)}`,
  ]
  const leftOut = [
    ...question.mistakes
      .filter((one) => !bare.includes(one))
      .map(({ value }) => lost(question, 'mistake', value)),
    ...(question.unit ? [lost(question, 'unit', question.unit)] : []),
  ]
  return { written: `#\n${lines.join('\n')}`, leftOut }
}

function words(question: QuestionOf<'text'>): Written {
  const answers = [
    ...question.accept.map((value) => ({ weight: weighed(plain(value)), value, why: '' })),
    ...question.mistakes.map(({ value, why }) => ({ weight: '%0%', value, why })),
  ]
  // A reader would take this for pairs.
  const isMistakable =
    answers.some(({ value, why }) => `${value}${why}`.includes('->')) || question.why.includes('->')
  if (isMistakable) return { written: null, leftOut: [lost(question, 'signs')] }
  const lines = answers.map(
    ({ weight, value, why }) => `=${weight}${text(escapeStar(plain(value)))}${said(why)}`,
  )
  return { written: `\n${[...lines, `=%0%*${said(question.why)}`].join('\n')}`, leftOut: [] }
}

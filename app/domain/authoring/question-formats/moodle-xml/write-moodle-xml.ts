import type { Question, QuestionOf } from '~/domain/lessons/question'
import type { BankTitle, LeftOut } from '../../bank-format'
import { writeTags } from '../question-tags'
import { escapeStar, isBareNumber, lost, plain, shareOf, type Written } from '../written'

/** Our questions in Moodle's XML; skill, level and the like travel as tags. */
export function writeMoodleXml(
  questions: readonly Question[],
  title: BankTitle,
): { text: string; leftOut: LeftOut[] } {
  const all = questions.map(writeOne)
  const category = plain(title.category)
  const head =
    category === ''
      ? ''
      : `<question type="category"><category><text>${escapeXml(category)}</text></category></question>\n`
  const body = all.map(({ written }) => written ?? '').join('')
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${head}${body}</quiz>\n`
  return { text, leftOut: all.flatMap(({ leftOut }) => leftOut) }
}

function writeOne(question: Question): Written {
  const { type, answers, why, leftOut } = partsOf(question)
  const tags = writeTags({ ...question, isScenario: question.scenario === true })
  const parts = [
    `<name><text>${escapeXml(question.id)}</text></name>`,
    html('questiontext', question.prompt),
    html('generalfeedback', question.explain),
    ...answers,
    ...(why === '' ? [] : [html('incorrectfeedback', why)]),
    `<tags>${tags.map((tag) => `<tag><text>${escapeXml(tag)}</text></tag>`).join('')}</tags>`,
  ]
  return { written: `<question type="${type}">\n${parts.join('\n')}\n</question>\n`, leftOut }
}

type Parts = { type: string; answers: string[]; why: string; leftOut: LeftOut[] }

function partsOf(question: Question): Parts {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return options(question)
    case 'order': {
      const items = question.items.map((item, at) => answer(item.text, at + 1, ''))
      const how = [
        '<layouttype>VERTICAL</layouttype>',
        '<selecttype>ALL</selecttype>',
        '<selectcount>0</selectcount>',
      ]
      const grading = '<gradingtype>ALL_OR_NOTHING</gradingtype>'
      return { type: 'ordering', answers: [...how, grading, ...items], why: question.why, leftOut: [] }
    }
    case 'match': {
      const pairs = question.pairs.map(
        ({ left, right }) =>
          `<subquestion format="html"><text>${escapeHtml(left)}</text><answer><text>${escapeHtml(right)}</text></answer></subquestion>`,
      )
      const mixed = '<shuffleanswers>true</shuffleanswers>'
      return { type: 'matching', answers: [mixed, ...pairs], why: question.why, leftOut: [] }
    }
    case 'number':
      return number(question)
    case 'text': {
      const right = question.accept.map((word) => bare(escapeStar(plain(word)), 100, ''))
      const wrong = question.mistakes.map(({ value, why }) => bare(escapeStar(plain(value)), 0, why))
      const answers = ['<usecase>0</usecase>', ...right, ...wrong, bare('*', 0, question.why)]
      return { type: 'shortanswer', answers, why: '', leftOut: [] }
    }
  }
}

function options(question: QuestionOf<'single'> | QuestionOf<'multiple'>): Parts {
  const share = shareOf(question.options)
  const isSingle = question.kind === 'single'
  const answers = question.options.map((option) =>
    answer(option.text, option.right ? share : isSingle ? 0 : -100, option.right ? '' : option.why),
  )
  const how = [`<single>${isSingle}</single>`, '<shuffleanswers>true</shuffleanswers>']
  return { type: 'multichoice', answers: [...how, ...answers], why: '', leftOut: [] }
}

function number(question: QuestionOf<'number'>): Parts {
  const known = question.mistakes.filter(({ value }) => isBareNumber(plain(value)))
  const tolerance = (value: number) => `<tolerance>${value}</tolerance>`
  const unit = question.unit
    ? [
        `<units><unit><multiplier>1</multiplier><unit_name>${escapeXml(plain(question.unit))}</unit_name></unit></units>`,
      ]
    : []
  return {
    type: 'numerical',
    answers: [
      bare(String(question.answer), 100, '', tolerance(question.tolerance)),
      ...known.map(({ value, why }) => bare(plain(value), 0, why, tolerance(0))),
      bare('*', 0, question.why, tolerance(0)),
      ...unit,
    ],
    why: '',
    leftOut: question.mistakes
      .filter((one) => !known.includes(one))
      .map(({ value }) => lost(question, 'mistake', value)),
  }
}

function html(name: string, value: string): string {
  return `<${name} format="html"><text>${escapeHtml(value)}</text></${name}>`
}

function answer(value: string, fraction: number, why: string | undefined): string {
  const feedback = why ? html('feedback', why) : ''
  return `<answer fraction="${fraction}" format="html"><text>${escapeHtml(value)}</text>${feedback}</answer>`
}

/** Answers to type are no HTML in Moodle. */
function bare(value: string, fraction: number, why: string, more = ''): string {
  const feedback = plain(why) === '' ? '' : html('feedback', why)
  return `<answer fraction="${fraction}" format="plain_text"><text>${escapeXml(value)}</text>${feedback}${more}</answer>`
}

/** Plain text as HTML, and that as XML. */
function escapeHtml(value: string): string {
  return escapeXml(escapeXml(plain(value)))
}

function escapeXml(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

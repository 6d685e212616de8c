import type { Question } from '~/domain/lessons/question'
import type { LeftOut } from '../../bank-format'
import { recogniseText } from '../recognise-text'
import { lost, plain, type Written } from '../written'

/** Our single choices in Aiken, which knows a question, options and the right one, and nothing else. */
export function writeAiken(questions: readonly Question[]): { text: string; leftOut: LeftOut[] } {
  const all = questions.map(writeOne)
  return {
    text: `${all.flatMap(({ written }) => written ?? []).join('\n\n')}\n`,
    leftOut: all.flatMap(({ leftOut }) => leftOut),
  }
}

function writeOne(question: Question): Written {
  if (question.kind !== 'single') return { written: null, leftOut: [lost(question, 'kind')] }
  const prompt = plain(question.prompt)
  const right = question.options.findIndex((option) => option.right)
  const lines = question.options.map((option, at) => `${letter(at)}. ${plain(option.text)}`)
  const written = [prompt, ...lines, `ANSWER: ${letter(right)}`].join('\n')
  // Such a line would be read as an answer, or as the beginning of another kind of file.
  const isMistakable = /^(?:ANSWER|Đáp án)\s*:/iu.test(prompt) || recogniseText(written) !== 'aiken'
  if (right < 0 || isMistakable) return { written: null, leftOut: [lost(question, 'signs')] }
  return {
    written,
    leftOut: [
      ...(question.options.some(({ why }) => why) ? [lost(question, 'option-whys')] : []),
      lost(question, 'explain', question.explain),
      lost(question, 'traits'),
    ],
  }
}

function letter(at: number): string {
  return String.fromCharCode(65 + at)
}

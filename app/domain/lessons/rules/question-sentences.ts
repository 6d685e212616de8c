import { countWords, sentencesOf } from './count-words'
import type { QuestionRule } from './lesson-draft'
import { longSentence, MAX_SENTENCE_WORDS } from './sentence-length'

/** What a question says is as easy to read as the lesson. */
export const questionSentences: QuestionRule = ({ file, questions, placeOf }) =>
  questions.flatMap((question, i) =>
    textsOf(question).flatMap(({ path, text }) =>
      sentencesOf(text)
        .filter((sentence) => countWords(sentence) > MAX_SENTENCE_WORDS)
        .map((sentence) => ({
          file,
          ...placeOf([i, ...path]),
          rule: 'question-sentences',
          message: longSentence(sentence),
        })),
    ),
  )

type TextAt = { path: (string | number)[]; text: string }

/** Every text under a question that a learner reads; ids and lists of accepted answers hold no sentences. */
function textsOf(value: unknown, path: (string | number)[] = []): TextAt[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) =>
    textsOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

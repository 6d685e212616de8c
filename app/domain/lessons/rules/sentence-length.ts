import { attributeOf, isComponent, type LessonNode, nodesOf, placeOf, textOf } from '../grammar/lesson-node'
import { countWords, sentencesOf } from './count-words'
import type { TextRule } from './lesson-draft'

export const MAX_SENTENCE_WORDS = 28

/** One idea a sentence: a long one is lost on a person of sixty who reads on a small screen. */
export const sentenceLength: TextRule = ({ file, root }) =>
  [...nodesOf(root)].flatMap((node) =>
    sentencesIn(node)
      .filter((sentence) => countWords(sentence) > MAX_SENTENCE_WORDS)
      .map((sentence) => ({
        file,
        ...placeOf(node),
        rule: 'sentence-length',
        message: longSentence(sentence),
      })),
  )

export function longSentence(sentence: string): string {
  const start = sentence.split(/\s+/).slice(0, 5).join(' ')
  return `Câu “${start} ...” có ${countWords(sentence)} chữ, nhiều nhất là ${MAX_SENTENCE_WORDS}. Hãy tách thành hai câu.`
}

function sentencesIn(node: LessonNode): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return sentencesOf(textOf(node))
  if (isComponent(node, 'Mistake')) return sentencesOf(attributeOf(node, 'belief') ?? '')
  if (isComponent(node, 'Figure')) return sentencesOf(attributeOf(node, 'caption') ?? '')
  return []
}

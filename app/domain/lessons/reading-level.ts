import { type LessonNode, nodesOf, textOf } from './grammar/lesson-node'
import { countWords, sentencesOf } from './rules/count-words'

/**
 * How hard a Vietnamese text is to read, as a school grade: 2 W + 0.2 S - 6, where W is letters a word and S words a
 * sentence, a word being what stands between spaces. Nguyen and Henkin, "A Readability Formula for Vietnamese", Journal of
 * Reading 26 (1982). Later formulas (Luong, Nguyen and Dinh, 2018) need lists of difficult words and a word segmenter;
 * this one needs neither, and moves with what an author can change: the length of sentences and bookish words.
 */
export function readingLevel(paragraphs: readonly string[]): number {
  const sentences = paragraphs.flatMap(sentencesOf).filter((sentence) => countWords(sentence) > 0)
  const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0)
  if (words === 0) return 0
  const letters = sentences.join(' ').match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return Math.max(0, (2 * letters) / words + (0.2 * words) / sentences.length - 6)
}

/** The running text of a lesson: what stands in paragraphs, lists and components. */
export function paragraphsOf(root: LessonNode): string[] {
  return [...nodesOf(root)].filter((node) => node.type === 'paragraph').map(textOf)
}

import { phraseFinder } from '../words/find-phrases'
import { withoutNames } from '../words/without-names'
import type { WordsRule } from './lesson-draft'

/** What people type, not what they read. */
const TYPED = ['keywords', 'accept']

/** Titles of what others wrote stay as they are. */
const OTHERS = 'sources.yaml'

/**
 * Plain words for a villager of sixty. A word of the list (content/spelling/jargon.yaml) may stand in brackets right behind
 * the plain word, "đường dẫn (link)", so that a reader knows it when meeting it elsewhere, and in what somebody else says
 * or a screen shows, “Bấm link nhận quà”.
 */
export const jargon: WordsRule = (pieces, lists) => {
  const find = phraseFinder(lists.jargon)
  const mask = withoutNames(lists)
  return pieces
    .filter(({ file, key }) => file !== OTHERS && (!key || !TYPED.includes(key)))
    .flatMap(({ file, text, placeOf }) =>
      find(mask(text))
        .filter(({ index }) => text[index - 1] !== '(' && !isQuoted(text, index))
        .map(({ index, phrase }) => ({
          file,
          ...placeOf(index),
          rule: 'jargon',
          message: `“${phrase}” là từ khó với bà con. Hãy viết: ${lists.jargon.get(phrase)}.`,
        })),
    )
}

function isQuoted(text: string, index: number): boolean {
  return text.lastIndexOf('“', index) > text.lastIndexOf('”', index)
}

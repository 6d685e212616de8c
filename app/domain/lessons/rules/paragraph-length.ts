import { nodesOf, placeOf, textOf } from '../grammar/lesson-node'
import { countWords } from './count-words'
import type { TextRule } from './lesson-draft'

const MAX_WORDS = 70

/** A paragraph fits on a small screen. */
export const paragraphLength: TextRule = ({ file, root }) =>
  [...nodesOf(root)]
    .filter((node) => node.type === 'paragraph')
    .flatMap((paragraph) => {
      const words = countWords(textOf(paragraph))
      if (words <= MAX_WORDS) return []
      const message = `Đoạn này có ${words} chữ, nhiều nhất là ${MAX_WORDS}. Hãy tách thành hai đoạn, cách nhau một dòng trống.`
      return [{ file, ...placeOf(paragraph), rule: 'paragraph-length', message }]
    })

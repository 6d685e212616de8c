import { phraseFinder } from '../words/find-phrases'
import type { WordsRule } from './lesson-draft'

/** Words that are well built and yet wrong together: sữ dụng, bão mật. The list is content/spelling/mistyped.yaml. */
export const mistyped: WordsRule = (pieces, lists) => {
  const find = phraseFinder(lists.mistyped)
  return pieces.flatMap(({ file, text, placeOf }) =>
    find(text).map(({ index, phrase }) => ({
      file,
      ...placeOf(index),
      rule: 'mistyped',
      message: `“${phrase}” viết sai. Hãy sửa thành “${lists.mistyped.get(phrase)}”.`,
    })),
  )
}

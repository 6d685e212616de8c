import { isSyllable, withToneInPlace } from '~/lib/is-syllable'
import { withoutNames } from '../words/without-names'
import type { WordsRule } from './lesson-draft'

/** What is copied letter by letter: web addresses (gov.vn), names of files without accents (giay-ra-vien). */
const ADDRESS =
  /(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\.(?:vn|com|org|net|gov|edu|info|xyz|top|test|example|apk|pdf|jpg|png)(?:\/[^\s”"]*)?|(?<![\p{L}\p{N}])[a-z0-9]+(?:[-_][a-z0-9]+)+(?:\.[a-z0-9-]+)*(?![\p{L}\p{N}])/gu
/** Passwords and the like: signs between spaces, some of them digits, none of them Vietnamese (Meo9Nga-Xuong!Ao). */
const CODE = /(?<!\S)[!-~“”]*\d[!-~“”]*(?!\S)/gu
/** People search and answer with any spelling. */
const TYPED = ['keywords', 'accept', 'value']

/** Every word is built as a Vietnamese syllable, or stands in the list of names and abbreviations. */
export const spelling: WordsRule = (pieces, lists) => {
  const { names, jargon } = lists
  const known = new Map<string, boolean>()
  const mask = withoutNames(lists)
  return pieces
    .filter(({ key }) => !key || !TYPED.includes(key))
    .flatMap(({ file, text, placeOf }) =>
      wordsOf(mask(text))
        .filter(({ word }) => !isKnown(word))
        .map(({ word, index }) => ({
          file,
          ...placeOf(index),
          rule: 'spelling',
          message: complaint(word, text.slice(Math.max(0, index - 15), index + word.length + 15)),
        })),
    )

  function isKnown(word: string): boolean {
    const before = known.get(word)
    if (before !== undefined) return before
    const small = word.toLowerCase()
    const isRight =
      names.has(word) || names.has(small) || jargon.has(small) || (hasPlainCapitals(word) && isSyllable(word))
    known.set(word, isRight)
    return isRight
  }
}

type Word = { word: string; index: number }

/** Runs of letters; those with a digit (4G, 00H12345), single capitals (nhóm A), addresses and codes are no words. */
function wordsOf(text: string): Word[] {
  const prose = [ADDRESS, CODE].reduce(
    (rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)),
    text,
  )
  return [...prose.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .map((found) => ({ word: found[0], index: found.index }))
    .filter(({ word }) => !/\p{N}|^\p{Lu}$/u.test(word))
}

/** bạn, Bạn or BẠN, but not bẠn. */
function hasPlainCapitals(word: string): boolean {
  return /^\p{Lu}?[\p{Ll}\p{M}]*$|^[\p{Lu}\p{M}]+$/u.test(word)
}

function complaint(word: string, around: string): string {
  const better = withToneInPlace(word)
  const where = around.replace(/\s+/g, ' ').trim()
  const guess = better ? ` Có phải là “${better}”?` : ''
  return `“${word}” (trong “${where}”) không phải chữ tiếng Việt viết đúng.${guess} Hãy sửa lại; nếu là tên riêng hay chữ viết tắt thì thêm vào content/spelling/names.yaml.`
}

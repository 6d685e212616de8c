import type { ContentRule } from './content-draft'
import { countWords } from './count-words'
import { complainOfPicture } from './module-picture'

const MAX_MESSAGE = 9
const MAX_LINE = 14

/** A poster is read in passing: one short message, short lines, a picture of the module. */
export const poster: ContentRule = ({ modules }) =>
  modules.flatMap((module) => {
    if (!module.poster?.value) return []
    const { file, value, placeOf } = module.poster
    const at = (path: (string | number)[], message: string | null) =>
      message ? [{ file, ...placeOf(path), rule: 'poster', message }] : []
    return [
      ...at(['message'], tooLong('Thông điệp', value.message, MAX_MESSAGE)),
      ...value.lines.flatMap((line, i) => at(['lines', i], tooLong('Dòng này', line, MAX_LINE))),
      ...at(['picture'], complainOfPicture(value.picture, module)),
    ]
  })

function tooLong(what: string, text: string, most: number): string | null {
  const words = countWords(text)
  return words > most ? `${what} có ${words} chữ, nhiều nhất là ${most}. Hãy viết ngắn lại.` : null
}

import type { Problem } from '../problem'
import type { ContentRule } from './content-draft'

const MARKUP = /[<>{}[\]*_`\n\t]/u

/** The words of a place enter the middle of a sentence as they are: no tag, no link, no emphasis, one line. */
export const localsPlain: ContentRule = ({ locals }) =>
  locals.flatMap(({ file, value, placeOf }) =>
    Object.entries(value?.slots ?? {}).flatMap(([slot, words]): Problem[] => {
      const found = MARKUP.exec(words)?.[0]
      if (!found) return []
      const sign = found.trim() ? `dấu ${found}` : 'xuống dòng'
      const message = `Chỗ “${slot}” chỉ nhận chữ thường trên một dòng, không có ${sign}. Hãy viết lại.`
      return [{ file, ...placeOf(['slots', slot]), rule: 'locals-plain', message }]
    }),
  )

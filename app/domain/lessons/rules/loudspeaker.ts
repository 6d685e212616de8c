import type { ContentRule } from './content-draft'
import { countWords } from './count-words'

const MIN_WORDS = 180
const MAX_WORDS = 330

/** The loudspeaker speaks one to two minutes. */
export const loudspeaker: ContentRule = ({ modules }) =>
  modules.flatMap((module) => {
    if (!module.loudspeaker?.value) return []
    const { file, value, placeOf } = module.loudspeaker
    const words = countWords(value.paragraphs.join(' '))
    if (words >= MIN_WORDS && words <= MAX_WORDS) return []
    const repair = words < MIN_WORDS ? 'Hãy kể thêm một việc cụ thể.' : 'Hãy bỏ bớt, chỉ giữ ba việc chính.'
    const message = `Bài đọc loa có ${words} chữ, cần từ ${MIN_WORDS} đến ${MAX_WORDS} để đọc trong một đến hai phút. ${repair}`
    return [{ file, ...placeOf(['paragraphs']), rule: 'loudspeaker', message }]
  })

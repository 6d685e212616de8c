import { piecesOfYaml } from '../words/pieces-of-yaml'
import { countWords } from './count-words'
import type { LessonRule } from './lesson-draft'

const MAX_WORDS = 230

/** A teach card fits on a sheet of A5. */
export const teachCard: LessonRule = ({ teach }) => {
  if (!teach) return []
  const words = piecesOfYaml(teach).reduce((sum, { text }) => sum + countWords(text), 0)
  if (words <= MAX_WORDS) return []
  const message = `Thẻ hướng dẫn có ${words} chữ, nhiều nhất là ${MAX_WORDS} để in vừa một trang A5. Hãy viết ngắn lại.`
  return [{ file: teach.file, ...teach.placeOf([]), rule: 'teach-card', message }]
}

import type { ChangeRefusal } from '~/domain/places/change-refusal'
import { vietnameseDay } from '~/lib/vietnamese-date'
import type { Problem } from '~/ui/problem-summary'
import type { changeWords } from './change-words'

/** Of each field of a refusal, the field of the form. */
const FIELDS = { name: 'ten', kind: 'loai', on: 'ngay', target: 'noi' }

/** What is wrong with a change, as a sentence at its field; a place that is not theirs has no form to say it in. */
export function changeProblem(refused: ChangeRefusal, words: (typeof changeWords)['vi']): Problem {
  if (refused.refusal === 'not-your-place') return { text: '' }
  if (refused.refusal === 'day-too-early')
    return { field: 'ngay', text: words.tooEarly(vietnameseDay(refused.earliest)) }
  const text = words.refusals[refused.refusal]
  if (!('field' in refused)) return { text }
  const isPart = refused.refusal === 'too-few-parts' || ('at' in refused && refused.at !== undefined)
  const at = 'at' in refused ? (refused.at ?? 0) : 0
  return { field: isPart ? `ten${at + 1}` : FIELDS[refused.field], text }
}

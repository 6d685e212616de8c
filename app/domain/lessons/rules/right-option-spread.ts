import type { ContentRule, ModuleDraft } from './content-draft'

const ENOUGH_TO_COUNT = 20
const MIN_PERCENT = 15
const MAX_PERCENT = 40
const PLACES = ['a', 'b', 'c', 'd']

/**
 * Over a module no place of a single choice is a good guess: each of the first four holds the right option in 15 to 40 of a
 * hundred. Within one lesson right-option-position sees that the places differ at all.
 */
export const rightOptionSpread: ContentRule = ({ modules }) => modules.flatMap(spreadOf)

function spreadOf({ files, module, placeOf, lessons }: ModuleDraft) {
  if (!module || lessons.some(({ read }) => !read.draft)) return []
  const places = lessons.flatMap(({ read }) =>
    (read.draft?.questions.questions ?? []).flatMap((question) =>
      question.kind === 'single' ? [question.options.findIndex((option) => option.right)] : [],
    ),
  )
  if (places.length < ENOUGH_TO_COUNT) return []
  const counts = PLACES.map((_, place) => places.filter((at) => at === place).length)
  const shares = PLACES.map((name, i) => `${name} ${counts[i]}`).join(', ')
  return counts.flatMap((count, i) => {
    const percent = Math.round((100 * count) / places.length)
    if (percent >= MIN_PERCENT && percent <= MAX_PERCENT) return []
    const advice = percent < MIN_PERCENT ? `chuyển bớt về ${PLACES[i]}` : `chuyển bớt khỏi ${PLACES[i]}`
    const message = `Trong ${places.length} câu single, đáp án đúng nằm ở ${PLACES[i]} tới ${percent} % (${shares}); mỗi chỗ nên từ ${MIN_PERCENT} đến ${MAX_PERCENT} %. Hãy đổi thứ tự lựa chọn, ${advice}.`
    return [{ file: files.module.path, ...placeOf(['lessons']), rule: 'right-option-spread', message }]
  })
}

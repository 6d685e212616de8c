import type { QuestionRule } from './lesson-draft'

const WHOLE = '(?:tất cả|mọi|cả(?: hai| ba| bốn)?|các|không)'
const THING = '(?:ý|đáp án|phương án|lựa chọn|câu trả lời|câu|cách|điều|việc)'
const REFERS = [
  new RegExp(
    `${WHOLE} (?:các |có |những )?${THING}(?: \\p{L}+)? (?:ở )?(?:trên|dưới|kể trên|còn lại|nêu trên)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`^${WHOLE} (?:các |những )?(?:${THING} )?đều (?:đúng|sai|được)(?!\\p{L})`, 'iu'),
  new RegExp(`^${WHOLE} (?:các |những )?${THING} (?:nào )?(?:đúng|sai)(?: cả)?[.]?$`, 'iu'),
  /^(?:cả )?[a-e](?:, [a-e])* (?:và|hoặc|lẫn) [a-e](?![\p{L}])/iu,
  /^không (?:có )?(?:đáp án|phương án|ý|lựa chọn|câu) nào/iu,
]

/** Options are things to do, not remarks on other options: their order may change, and half a look answers them. */
export const optionsStandAlone: QuestionRule = ({ file, questions, placeOf }) =>
  questions.flatMap((question, i) => {
    if (question.kind !== 'single' && question.kind !== 'multiple') return []
    return question.options.flatMap(({ text }, k) =>
      REFERS.some((pattern) => pattern.test(text.trim().normalize('NFC')))
        ? [
            {
              file,
              ...placeOf([i, 'options', k]),
              rule: 'options-stand-alone',
              message: `“${text}” nói về lựa chọn khác. Hãy thay bằng một việc mà người thật sẽ làm; cần chọn nhiều ý thì đổi kind thành multiple.`,
            },
          ]
        : [],
    )
  })

import type { ImportColumn } from '~/domain/rosters/import-kind'

export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const

type QuestionColumn = ImportColumn & { title: string; width: number }

const column = (
  field: string,
  title: string,
  width: number,
  headers: string[],
  example: string,
): QuestionColumn => ({
  ...{ field, title, width, headers, example, isRequired: field === 'prompt' },
})

const options = LETTERS.map((letter) => {
  const small = letter.toLowerCase()
  const known = ['phuong an', 'lua chon', 'dap an', 'option', 'choice', 'answer'].map(
    (word) => `${word} ${small}`,
  )
  return column(
    `option${letter}`,
    `Phương án ${letter}`,
    32,
    [...known, small],
    'Tắt máy, gọi lại số của ngân hàng',
  )
})
const whys = LETTERS.map((letter) => {
  const small = letter.toLowerCase()
  const known = ['vi sao sai', 'why wrong', 'feedback', 'giai thich'].map((word) => `${word} ${small}`)
  return column(`why${letter}`, `Vì sao sai ${letter}`, 32, known, 'Người lạ có mã là vào được tài khoản.')
})

/** The columns of a question sheet, in the order in which the template has them. */
export const QUESTION_COLUMNS: readonly QuestionColumn[] = [
  column(
    'kind',
    'Loại câu',
    16,
    ['loai cau', 'loai cau hoi', 'loai', 'kieu cau', 'type', 'kind'],
    'Một đáp án',
  ),
  column(
    'prompt',
    'Câu hỏi',
    48,
    ['cau hoi', 'noi dung cau hoi', 'noi dung', 'de bai', 'question', 'prompt'],
    'Có người xin mã OTP. Bước tiếp theo đúng là gì?',
  ),
  column(
    'right',
    'Đáp án đúng',
    16,
    [
      'dap an dung',
      'dap an',
      'phuong an dung',
      'tra loi dung',
      'correct answer',
      'right answer',
      'answer',
      'key',
    ],
    'B',
  ),
  ...options,
  ...whys,
  column(
    'why',
    'Vì sao sai (chung)',
    32,
    ['vi sao sai chung', 'vi sao sai', 'why wrong'],
    'Nhớ mốc đầu tiên.',
  ),
  column(
    'explain',
    'Giải thích',
    40,
    ['giai thich', 'loi giai', 'explanation', 'explain', 'general feedback'],
    'Mã OTP là chìa khoá vào tài khoản.',
  ),
  column('tolerance', 'Sai số', 8, ['sai so', 'tolerance'], '0,5'),
  column('unit', 'Đơn vị', 10, ['don vi', 'unit'], 'giờ'),
  column('skill', 'Kỹ năng', 22, ['ky nang', 'ma ky nang', 'skill'], 'dien-thoai.network'),
  column('difficulty', 'Mức độ', 12, ['muc do', 'do kho', 'difficulty', 'level'], 'Dễ'),
  column('use', 'Dùng cho', 12, ['dung cho', 'dung trong', 'use'], 'Bài học'),
  column('objective', 'Mục tiêu số', 10, ['muc tieu so', 'muc tieu', 'objective'], '1'),
  column('review', 'Mục đọc lại', 22, ['muc doc lai', 'doc lai', 'review'], 'noi-wi-fi-o-nha'),
  column('mistake', 'Nhầm lẫn', 10, ['nham lan', 'mistake'], 'a'),
  column('scenario', 'Tình huống', 10, ['tinh huong', 'scenario'], 'Có'),
  column('name', 'Mã câu', 20, ['ma cau', 'ma cau hoi', 'ten cau', 'name', 'id'], 'dien-thoai.6-2.q01'),
  column('category', 'Nhóm', 20, ['nhom', 'nhom cau hoi', 'chu de', 'category', 'topic'], 'Wi-Fi và SIM'),
]

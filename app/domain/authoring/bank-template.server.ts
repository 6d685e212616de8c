import { textTables } from '~/lib/text-table.server'
import { QUESTION_COLUMNS } from './question-formats/sheet/question-columns'
import { DIFFICULTY_WORDS, KIND_WORDS, USE_WORDS } from './question-formats/sheet/sheet-words'

const EXAMPLE: Readonly<Record<string, string>> = {
  ...{
    kind: 'Một đáp án',
    prompt: 'Ví dụ, xoá hàng này: Có người gọi điện xin mã OTP. Bước tiếp theo đúng là gì?',
  },
  ...{
    right: 'B',
    optionA: 'Đọc mã cho họ',
    optionB: 'Tắt máy, gọi lại số của ngân hàng',
    optionC: 'Hỏi họ tên gì',
  },
  ...{ whyA: 'Người lạ có mã là vào được tài khoản.', whyC: 'Tên bịa ra rất dễ.' },
  ...{ explain: 'Mã OTP là chìa khoá vào tài khoản, không đọc cho ai.', difficulty: 'Dễ', use: 'Bài học' },
  ...{ objective: '1', scenario: 'Có' },
}

/** What each column is for; said on a sheet of its own. */
const SAYS: Readonly<Record<string, string>> = {
  kind: `Một trong: ${(['single', 'multiple', 'order', 'match', 'number', 'text'] as const).map((kind) => KIND_WORDS[kind][0]).join(', ')}. Để trống thì máy đoán.`,
  prompt: 'Bắt buộc. Kể một tình huống rồi hỏi việc phải làm.',
  right:
    'Chữ của phương án đúng. Nhiều đáp án: A, C. Điền số: con số. Điền chữ: các cách viết, cách nhau bằng dấu chấm phẩy.',
  optionA:
    'Một đáp án, nhiều đáp án: mỗi ô một phương án. Xếp thứ tự: mỗi ô một việc, theo thứ tự đúng. Nối cặp: “bên trái → bên phải”.',
  whyA: 'Mỗi phương án sai một lời, nói tử tế chuyện gì sẽ xảy ra.',
  why: 'Xếp thứ tự, nối cặp, điền số, điền chữ: nói gì với người làm sai.',
  explain: 'Vì sao đúng, một hai câu.',
  tolerance: 'Điền số: được sai lệch bao nhiêu. Để trống là phải đúng từng số.',
  unit: 'Điền số: giờ, nghìn đồng.',
  skill: 'Mã kỹ năng. Để trống thì chọn cho tất cả một lần khi nhập.',
  difficulty: Object.values(DIFFICULTY_WORDS)
    .map(([word]) => word)
    .join(', '),
  use: Object.values(USE_WORDS)
    .map(([word]) => word)
    .join(', '),
  objective: 'Mục tiêu thứ mấy của bài: 1, 2, 3 hoặc 4.',
  review: 'Mục nên đọc lại. Để trống thì chọn khi nhập.',
  mistake: 'Mã lỗi điển hình của bài, nếu câu nhắm vào một lỗi.',
  scenario: '“Có” nếu câu kể một tình huống.',
  name: 'Không cần điền: câu nhận vào có mã mới.',
  category: 'Không cần điền.',
}

/** An Excel file to be filled in: a row for each question, one as an example, and a sheet that says what goes where. */
export async function bankTemplate(): Promise<Uint8Array<ArrayBuffer>> {
  const columns = QUESTION_COLUMNS.map(({ title, width }) => ({ title, width }))
  const says = QUESTION_COLUMNS.flatMap(({ field, title }) => (SAYS[field] ? [[title, SAYS[field]]] : []))
  const head = [
    { title: 'Cột', width: 24 },
    { title: 'Điền gì', width: 90 },
  ]
  return textTables([
    { sheet: 'Câu hỏi', columns, rows: [QUESTION_COLUMNS.map(({ field }) => EXAMPLE[field] ?? '')] },
    { sheet: 'Cách điền', columns: head, rows: says },
  ])
}

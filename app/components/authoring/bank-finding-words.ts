import type { BankFinding, BankFindingCode } from '~/domain/authoring/bank-finding'
import type { Words } from '~/ui/words'

type Sentence = (finding: BankFinding) => string
type FindingWords = {
  sentences: Record<BankFindingCode, Sentence>
  place: (place: BankFinding['place']) => string
}

const KINDS_VI: Record<string, string> = {
  ...{ essay: 'tự luận', description: 'đoạn dẫn, không phải câu hỏi', cloze: 'điền nhiều ô trong một đoạn' },
  ...{
    multianswer: 'điền nhiều ô trong một đoạn',
    calculated: 'tính theo công thức',
    calculatedsimple: 'tính theo công thức',
  },
  ...{ calculatedmulti: 'tính theo công thức', ddwtos: 'kéo thả chữ', ddimageortext: 'kéo thả lên hình' },
  ...{
    ddmarker: 'kéo thả lên hình',
    gapselect: 'chọn chữ cho từng ô',
    gapfill: 'điền nhiều ô trong một đoạn',
  },
}
const KINDS_EN: Record<string, string> = {
  ...{ essay: 'essay', description: 'a text, no question', cloze: 'several gaps in one text' },
  ...{ multianswer: 'several gaps in one text', calculated: 'calculated', calculatedsimple: 'calculated' },
  ...{ calculatedmulti: 'calculated', ddwtos: 'words to drag', ddimageortext: 'dragging onto a picture' },
  ...{
    ddmarker: 'dragging onto a picture',
    gapselect: 'a word for each gap',
    gapfill: 'several gaps in one text',
  },
}
const kindOf = (names: Record<string, string>, kind: string, nothing: string) =>
  Object.hasOwn(names, kind) ? (names[kind] ?? kind) : kind === '' ? nothing : `“${kind}”`
const quoted = (value: string) => (value === '' ? '' : ` “${value}”`)

const vi: FindingWords = {
  place: (place) => ('line' in place ? `dòng ${place.line}` : `${place.sheet}, hàng ${place.row}`),
  sentences: {
    'unknown-kind': ({ value }) =>
      `Chưa lấy câu này: loại câu là ${kindOf(KINDS_VI, value, 'không ghi rõ')}. Ngõ Số có: một đáp án, nhiều đáp án, xếp thứ tự, nối cặp, điền số, điền chữ. Hãy viết lại theo một loại ấy.`,
    'broken-question': () =>
      'Chưa lấy câu này: viết chưa trọn, thiếu đáp án hoặc dấu đóng. Ví dụ đúng: Hỏi gì? {=đúng ~sai}',
    'several-gaps': () =>
      'Chưa lấy câu này: có nhiều chỗ trống trong một câu. Hãy tách ra, mỗi câu một chỗ trống. Ví dụ: Hai cộng hai là {=4}',
    'too-long': () => 'Chưa lấy câu này: có đoạn dài hơn 2.000 chữ cái. Hãy viết ngắn lại.',
    'too-many-answers': ({ value }) => `Chưa lấy câu này: có ${value} phương án. Giữ nhiều nhất 6 phương án.`,
    'too-many-questions': () =>
      'Từ chỗ này trở đi chưa lấy: mỗi lần nhận nhiều nhất 500 câu. Hãy chia tệp ra rồi gửi tiếp.',
    picture: ({ value }) => `Hình${quoted(value)} không lấy theo. Nếu câu cần hình, hãy tả hình bằng chữ.`,
    'embedded-file': ({ value }) =>
      `Có ${value} tệp đính kèm không lấy theo. Hãy kiểm tra câu còn đủ ý không.`,
    media: () => 'Âm thanh hoặc phim không lấy theo. Hãy kiểm tra câu còn đủ ý không.',
    script: ({ value }) => `Đã bỏ phần mã “${value}” trong câu. Câu hỏi chỉ có chữ.`,
    link: ({ value }) => `Đường dẫn${quoted(value)} không lấy theo, chữ thì còn.`,
    formatting: () => 'Chữ đậm, nghiêng, màu không giữ lại; chữ thì còn đủ.',
    layout: () => 'Bảng hoặc danh sách đã xếp thành một dòng. Hãy đọc lại xem có dễ hiểu không.',
    formula: () =>
      'Câu có công thức: giữ nguyên cách gõ, không vẽ thành công thức. Hãy viết lại bằng chữ. Ví dụ: x²',
    'hidden-characters': () => 'Đã xoá ký tự ẩn mà người đọc không thấy. Hãy đọc lại câu này.',
    'partial-credit': ({ value }) =>
      `Điểm một phần${value === '' ? '' : ` của${quoted(value)}`} không giữ lại: ở đây chỉ có đúng hoặc sai. Hãy xem lại đáp án.`,
    'result-feedback': ({ value }) => `Lời nhắn theo kết quả${quoted(value)} không lấy theo.`,
    hint: ({ value }) => `Gợi ý${quoted(value)} không lấy theo.`,
    tags: ({ value }) => `Nhãn${quoted(value)} không lấy theo.`,
    wildcard: ({ value }) =>
      `Đáp án${quoted(value)} có dấu * thay cho chữ bất kỳ nên không lấy. Hãy ghi rõ từng cách viết.`,
    case: () => 'Ở đây chữ hoa và chữ thường như nhau khi chấm.',
    'further-answer': ({ value }) =>
      `Đáp số đúng thứ hai${quoted(value)} không lấy: mỗi câu một đáp số và một sai số.`,
    'wrong-answer': ({ value }) => `Lỗi hay gặp${quoted(value)} chỉ giữ đúng số ấy, không giữ khoảng sai số.`,
    'extra-match': ({ value }) => `Vế thừa${quoted(value)} không lấy: ở đây vế nào cũng có cặp.`,
    'empty-answer': () => 'Có phương án để trống nên đã bỏ.',
    'unknown-value': ({ value }) =>
      `Không hiểu${quoted(value)} nên để trống. Ví dụ đúng: Mức độ “Dễ”, Kỹ năng “dien-thoai.network”, đáp số “16”.`,
    'right-feedback': ({ value }) =>
      `Lời nhắn cho người chọn đúng${quoted(value)} đã chuyển vào phần Giải thích.`,
    letters: ({ value }) =>
      `Đã bỏ chữ cái đầu phương án, như trong${quoted(value)}: ở đây phương án tự đổi chỗ. Hãy xem trong câu có nhắc tới A, B, C không.`,
    gap: () => 'Chỗ trống giữa câu nay là “_____”.',
    'no-right-answer': () => 'Câu này chưa có đáp án đúng. Hãy chọn một phương án đúng.',
    'personal-number': () =>
      'Câu này có số giống số căn cước, số điện thoại hoặc số tài khoản. Hãy thay bằng số bịa rõ ràng. Ví dụ: 09xx xxx xxx',
    'hidden-sheet': ({ value }) =>
      `Trang tính ẩn${quoted(value)} không đọc. Muốn lấy thì cho hiện ra rồi gửi lại.`,
    'other-sheet': ({ value }) =>
      `Trang tính${quoted(value)} không có bảng câu hỏi. Bảng cần hàng tiêu đề, ví dụ: Câu hỏi, Đáp án đúng, Phương án A.`,
    'too-many-findings': () => 'Còn nhiều điều nữa không kể hết. Hãy sửa những điều trên rồi gửi lại.',
  },
}

const en: FindingWords = {
  place: (place) => ('line' in place ? `line ${place.line}` : `${place.sheet}, row ${place.row}`),
  sentences: {
    'unknown-kind': ({ value }) =>
      `Not taken over: its kind is ${kindOf(KINDS_EN, value, 'not said')}. Ngõ Số has: one answer, several answers, order, pairs, a number, words to type. Write it again as one of these.`,
    'broken-question': () =>
      'Not taken over: it is incomplete, without an answer or a closing sign. A good example: What is it? {=right ~wrong}',
    'several-gaps': () =>
      'Not taken over: it has several gaps. Divide it, one gap for each question. For example: Two and two is {=4}',
    'too-long': () => 'Not taken over: a text is longer than 2,000 letters. Make it shorter.',
    'too-many-answers': ({ value }) => `Not taken over: it has ${value} options. Keep 6 at most.`,
    'too-many-questions': () =>
      'From here on nothing was taken over: 500 questions at a time. Divide the file and send the rest.',
    picture: ({ value }) =>
      `The picture${quoted(value)} does not come along. Where it is needed, say in words what it shows.`,
    'embedded-file': ({ value }) =>
      `${value === '1' ? 'One embedded file does' : `${value} embedded files do`} not come along. See whether the question still makes sense.`,
    media: () => 'Sound or film does not come along. See whether the question still makes sense.',
    script: ({ value }) => `Code (“${value}”) was taken out. Questions are text.`,
    link: ({ value }) => `The link${quoted(value)} does not come along; its words stay.`,
    formatting: () => 'Bold, italics and colours are not kept; all words are.',
    layout: () => 'A table or list now stands in one line. See whether it still reads well.',
    formula: () => 'A formula stays as it was typed and is not drawn. Write it in plain signs, such as x².',
    'hidden-characters': () => 'Characters that nobody sees were taken out. Read this question again.',
    'partial-credit': ({ value }) =>
      `Part of the marks${value === '' ? '' : ` for${quoted(value)}`} is not kept: an answer is right or wrong here. Check the key.`,
    'result-feedback': ({ value }) => `The remark on the result${quoted(value)} does not come along.`,
    hint: ({ value }) => `The hint${quoted(value)} does not come along.`,
    tags: ({ value }) => `Tags${quoted(value)} do not come along.`,
    wildcard: ({ value }) =>
      `The answer${quoted(value)} has a * for any letters and is not taken over. Write out each spelling.`,
    case: () => 'Capital and small letters count as the same here.',
    'further-answer': ({ value }) =>
      `A second right number${quoted(value)} is not taken over: one number with one tolerance.`,
    'wrong-answer': ({ value }) => `The known mistake${quoted(value)} keeps its number, not its tolerance.`,
    'extra-match': ({ value }) =>
      `The extra side${quoted(value)} is not taken over: every side has its pair here.`,
    'empty-answer': () => 'An empty option was left out.',
    'unknown-value': ({ value }) =>
      `We do not understand${quoted(value)} and left it open. Good examples: level “Dễ”, skill “dien-thoai.network”, number “16”.`,
    'right-feedback': ({ value }) =>
      `What was said to the right answer${quoted(value)} now stands in the explanation.`,
    letters: ({ value }) =>
      `Letters before options, as in${quoted(value)}, were taken off: options change places here. See whether the question speaks of A, B, C.`,
    gap: () => 'The gap within the sentence is now “_____”.',
    'no-right-answer': () => 'This question has no right answer yet. Choose one.',
    'personal-number': () =>
      'This looks like the number of an identity card, telephone or account. Use one that is clearly made up, such as 09xx xxx xxx.',
    'hidden-sheet': ({ value }) =>
      `The hidden sheet${quoted(value)} was not read. Show it and send the file again.`,
    'other-sheet': ({ value }) =>
      `The sheet${quoted(value)} has no table of questions. It needs a row of headers, such as: Câu hỏi, Đáp án đúng, Phương án A.`,
    'too-many-findings': () => 'There is more to say. Repair what stands above and send the file again.',
  },
}

/** What is said of a question bank that was read: where, what, and a good example. */
export const bankFindingWords: Words<FindingWords> = { vi, en }

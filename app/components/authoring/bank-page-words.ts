import type { BankFormat } from '~/domain/authoring/bank-format'
import type { Words } from '~/ui/words'

const vi = {
  importTitle: 'Nhập câu hỏi từ tệp',
  importLead: 'Gửi tệp Excel, GIFT, Moodle XML hoặc Aiken. Bạn xem lại từng câu rồi mới ghi vào bài.',
  file: 'Tệp câu hỏi',
  fileHint: 'Nhận .xlsx, .csv, .gift, .txt, .xml, nhiều nhất 2 MB và 500 câu.',
  send: 'Đọc tệp này',
  sending: 'Đang đọc…',
  problems: 'Chưa đọc được tệp',
  template: 'Tải mẫu Excel',
  templateHint: 'Chưa có tệp? Điền vào mẫu: mỗi hàng một câu, có trang chỉ cách điền.',
  waiting: 'Tệp đang chờ bạn xem',
  waitingHint: 'Sau một ngày, tệp chưa ghi nhận sẽ tự xoá.',
  toImport: 'Về trang nhập câu hỏi',
  read: (count: number) => `Đọc được ${count} câu.`,
  nothingYet: 'Chưa ghi gì vào bài. Bỏ tích những câu không lấy, điền chỗ còn thiếu, rồi bấm ghi nhận.',
  forAll: 'Điền cho mọi câu còn thiếu',
  forAllHint: 'Câu nào tệp đã ghi rồi thì giữ nguyên.',
  ofFile: 'Về cả tệp',
  take: (at: number) => `Lấy câu ${at}`,
  known: 'Trong bài đã có câu hỏi như vậy',
  place: 'Chỗ trong tệp',
  missing: 'Còn thiếu',
  changed: 'Đã đổi khi đọc',
  isRight: 'Câu đúng',
  whichRight: 'Lựa chọn nào đúng?',
  whyOf: (text: string) => `Vì sao chưa đúng: ${text}`,
  keep: 'Giữ lại những điều vừa điền',
  commit: (count: number) => `Ghi nhận ${count} câu`,
  commitHint: (unfinished: number) =>
    unfinished === 0
      ? 'Mọi câu đã đủ.'
      : `${unfinished} câu còn thiếu vài điều. Vẫn ghi nhận được, rồi điền tiếp ở từng câu.`,
  discard: 'Bỏ tệp này',
  refusals: {
    'none-taken': 'Bạn chưa chọn câu nào. Hãy tích vào câu muốn lấy.',
    'list-too-long': 'Nhiều câu quá, một bài không giữ hết. Hãy bỏ tích bớt: mỗi bài chừng 100 câu.',
  },
  exportTitle: 'Xuất câu hỏi ra tệp',
  exportLead: 'Mang câu hỏi sang Moodle hoặc Excel, rồi mang về lại được.',
  formats: {
    'moodle-xml': 'Moodle XML',
    xlsx: 'Excel',
    gift: 'GIFT',
    aiken: 'Aiken',
  } satisfies Record<BankFormat, string>,
  formatHints: {
    'moodle-xml': 'Giữ đủ cả sáu loại câu, lời giải thích và kỹ năng.',
    xlsx: 'Mở bằng Excel để xem, sửa, in. Giữ đủ sáu loại câu.',
    gift: 'Tệp chữ của Moodle. Không giữ đơn vị và lời nhắn của câu xếp, câu nối.',
    aiken: 'Đơn giản nhất: chỉ câu một đáp án, không có lời giải thích.',
  } satisfies Record<BankFormat, string>,
  chosen: (format: string) => `Tệp ${format}`,
  willHold: (count: number) => `Tệp sẽ có ${count} câu.`,
  allKept: 'Không để lại điều gì.',
  staysBehind: 'Những điều không mang theo được',
  unfinished: (numbers: string) => `Chưa viết xong nên ở lại: câu ${numbers}.`,
  question: (at: number) => `Câu ${at}`,
  download: (name: string) => `Tải ${name}`,
}

const en: typeof vi = {
  importTitle: 'Import questions from a file',
  importLead:
    'Send an Excel, GIFT, Moodle XML or Aiken file. You look at every question before it goes into the lesson.',
  file: 'File of questions',
  fileHint: '.xlsx, .csv, .gift, .txt or .xml, at most 2 MB and 500 questions.',
  send: 'Read this file',
  sending: 'Reading…',
  problems: 'The file could not be read',
  template: 'Download the Excel template',
  templateHint: 'No file yet? Fill in the template: a row for each question, and a sheet that says how.',
  waiting: 'Files that wait for you',
  waitingHint: 'What is not taken over is deleted after a day.',
  toImport: 'To the import',
  read: (count) => (count === 1 ? 'One question was read.' : `${count} questions were read.`),
  nothingYet:
    'Nothing is in the lesson yet. Untick what you do not want, fill in what is missing, then take them over.',
  forAll: 'Fill in for all that lack it',
  forAllHint: 'What the file says itself stays.',
  ofFile: 'About the whole file',
  take: (at) => `Take question ${at}`,
  known: 'The lesson has a question like this already',
  place: 'Place in the file',
  missing: 'Still missing',
  changed: 'Changed when it was read',
  isRight: 'Right',
  whichRight: 'Which option is right?',
  whyOf: (text) => `Why it is not right: ${text}`,
  keep: 'Keep what I filled in',
  commit: (count) => (count === 1 ? 'Take over one question' : `Take over ${count} questions`),
  commitHint: (unfinished) =>
    unfinished === 0
      ? 'All of them are complete.'
      : `${unfinished} still lack something. They can be taken over and finished one by one.`,
  discard: 'Throw this file away',
  refusals: {
    'none-taken': 'No question is chosen. Tick what you want to take.',
    'list-too-long': 'Too many for one lesson. Untick some: a lesson holds about 100 questions.',
  },
  exportTitle: 'Export questions to a file',
  exportLead: 'Take questions to Moodle or Excel, and bring them back.',
  formats: vi.formats,
  formatHints: {
    'moodle-xml': 'Keeps all six kinds, explanations and skills.',
    xlsx: 'To be read, changed and printed in Excel. Keeps all six kinds.',
    gift: 'Plain text of Moodle. Has no units, and no words for orders and pairs.',
    aiken: 'The simplest: one answer only, without explanations.',
  },
  chosen: (format) => `${format} file`,
  willHold: (count) =>
    count === 1 ? 'The file will hold one question.' : `The file will hold ${count} questions.`,
  allKept: 'Nothing stays behind.',
  staysBehind: 'What cannot come along',
  unfinished: (numbers) => `Not finished, so they stay: questions ${numbers}.`,
  question: (at) => `Question ${at}`,
  download: (name) => `Download ${name}`,
}

/** Of the pages that bring questions in and take them out. */
export const bankPageWords: Words<typeof vi> = { vi, en }

import type { BankRefusal } from '~/domain/authoring/bank-finding'
import type { LeftOut } from '~/domain/authoring/bank-format'
import type { MissingPart } from '~/domain/authoring/missing-parts'
import type { Words } from '~/ui/words'

type BankWords = {
  refusals: Record<BankRefusal, string>
  missing: Record<MissingPart['part'], (at: number) => string>
  leftOut: Record<LeftOut['code'], (value: string) => string>
}

const vi: BankWords = {
  refusals: {
    'bank-too-large': 'Tệp này nặng quá 2 MB. Chia thành nhiều tệp, bỏ hình kèm theo, rồi gửi từng tệp.',
    'not-a-bank':
      'Đây không phải tệp câu hỏi. Hãy gửi tệp Excel theo mẫu, hoặc tệp xuất từ Moodle: GIFT, Moodle XML, Aiken.',
    'broken-xml': 'Tệp XML này bị hỏng hoặc chép chưa xong. Hãy xuất lại từ Moodle rồi gửi.',
    'xml-with-entities':
      'Tệp XML này có phần khai báo (DOCTYPE) mà tệp câu hỏi không cần, nên chúng tôi không mở. Hãy xuất lại từ Moodle rồi gửi.',
    'no-questions': 'Tệp này không có câu hỏi nào. Ví dụ một câu: Hỏi gì? {=đúng ~sai}',
  },
  missing: {
    prompt: () => 'Câu hỏi còn trống.',
    explain: () => 'Cần lời giải thích.',
    skill: () => 'Cần chọn kỹ năng.',
    difficulty: () => 'Cần chọn mức độ: Dễ, Vừa hoặc Khó.',
    use: () => 'Cần chọn dùng cho bài học hay bài thi.',
    review: () => 'Cần chọn mục để đọc lại.',
    objective: () => 'Cần chọn mục tiêu của bài.',
    right: () => 'Cần chọn đáp án đúng.',
    'one-right': () => 'Câu một đáp án chỉ giữ một đáp án đúng.',
    wrong: () => 'Cần ít nhất một phương án sai.',
    'option-why': (at) => `Phương án ${at} sai: cần ghi vì sao.`,
    'mistake-why': (at) => `Lỗi hay gặp thứ ${at}: cần ghi vì sao.`,
    why: () => 'Cần lời nhắn cho người làm sai.',
    answer: () => 'Cần đáp số.',
    accept: () => 'Cần ít nhất một cách trả lời đúng.',
    more: () => 'Còn ít phương án quá, hãy thêm.',
    fewer: () => 'Nhiều phương án quá, hãy bớt.',
  },
  leftOut: {
    kind: () =>
      'Loại câu này không ghi được vào tệp kiểu ấy nên không có trong tệp. Hãy xuất bằng Moodle XML hoặc Excel.',
    signs: () =>
      'Câu này có ký hiệu mà kiểu tệp ấy hiểu khác đi nên không có trong tệp. Hãy xuất bằng Moodle XML.',
    why: (value) => `Tệp không giữ được lời nhắn cho người làm sai: “${value}”.`,
    'option-whys': () => 'Tệp không giữ được phần vì sao của các phương án sai.',
    explain: (value) => `Tệp không giữ được lời giải thích: “${value}”.`,
    unit: (value) => `Tệp không giữ được đơn vị “${value}”.`,
    mistake: (value) => `Tệp không giữ được lỗi hay gặp “${value}” vì không viết bằng số.`,
    traits: () => 'Tệp không giữ được kỹ năng, mức độ và mục đọc lại.',
  },
}

const en: BankWords = {
  refusals: {
    'bank-too-large':
      'This file is larger than 2 MB. Divide it, leave pictures out, and send the parts one by one.',
    'not-a-bank':
      'This is no question bank. Send an Excel file made from the template, or what Moodle exports: GIFT, Moodle XML, Aiken.',
    'broken-xml': 'This XML file is broken or was not copied to its end. Export it from Moodle again.',
    'xml-with-entities':
      'This XML file has declarations (DOCTYPE) that question banks do not need, so we did not open it. Export it from Moodle again.',
    'no-questions': 'There is no question in this file. One looks like this: What is it? {=right ~wrong}',
  },
  missing: {
    prompt: () => 'The question itself is empty.',
    explain: () => 'An explanation is needed.',
    skill: () => 'Choose a skill.',
    difficulty: () => 'Choose a level: easy, medium or hard.',
    use: () => 'Choose whether it is for the lesson or the exam.',
    review: () => 'Choose the section to read again.',
    objective: () => 'Choose the objective of the lesson.',
    right: () => 'Choose the right option.',
    'one-right': () => 'A question with one answer keeps one right option.',
    wrong: () => 'At least one option has to be wrong.',
    'option-why': (at) => `Option ${at} is wrong: say why.`,
    'mistake-why': (at) => `Known mistake ${at}: say why.`,
    why: () => 'Say something to whoever is wrong.',
    answer: () => 'The number is missing.',
    accept: () => 'At least one right answer is needed.',
    more: () => 'There are too few options.',
    fewer: () => 'There are too many options.',
  },
  leftOut: {
    kind: () => 'This kind cannot be written that way and stays behind. Export it as Moodle XML or Excel.',
    signs: () =>
      'It has signs that would be read as something else, and stays behind. Export it as Moodle XML.',
    why: (value) => `What is said to whoever is wrong stays behind: “${value}”.`,
    'option-whys': () => 'The whys of wrong options stay behind.',
    explain: (value) => `The explanation stays behind: “${value}”.`,
    unit: (value) => `The unit “${value}” stays behind.`,
    mistake: (value) => `The known mistake “${value}” stays behind, since it is not written in digits.`,
    traits: () => 'Skill, level and the section to read again stay behind.',
  },
}

/** Why a bank was refused, what a question still needs, and what a format cannot hold. */
export const bankWords: Words<BankWords> = { vi, en }

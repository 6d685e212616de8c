import type { ExampleStep } from '~/domain/mastery/example-steps'
import type { Words } from '~/ui/words'

const vi = {
  title: 'Thử với chị Hoa',
  intro:
    'Chị Hoa là nhân vật ví dụ, không có thật. Chị học kỹ năng “Quét mã để trả tiền”. Bạn bấm nút để kể tiếp chuyện học của chị. Máy tính mức cho chị đúng như tính cho mọi người.',
  day: (day: number) => `Hôm nay là ngày ${day}.`,
  dayName: (day: number) => `ngày ${day}`,
  since: (day: number) => `thứ ${day}`,
  noStep: 'Chị chưa làm câu nào. Bấm “Đúng” để chị trả lời câu đầu tiên.',
  acts: 'Chuyện tiếp theo',
  groups: {
    answers: 'Chị trả lời một câu mới',
    practice: 'Chị tập trên màn hình tập',
    idle: 'Hai cách không được tính',
    time: 'Thời gian trôi',
    story: 'Cả câu chuyện',
  },
  steps: {
    right: 'Đúng',
    wrong: 'Sai',
    practised: 'Tập làm được',
    hinted: 'Xem gợi ý rồi đúng',
    repeated: 'Làm lại câu vừa rồi',
    'next-day': 'Sang ngày mai',
    'next-week': 'Một tuần sau',
  } satisfies Record<ExampleStep, string>,
  back: 'Bớt một bước',
  again: 'Kể lại từ đầu',
  sample: 'Xem chuyện mẫu: hai ngày tới Thành thạo',
  full: (most: number) => `Câu chuyện đã dài ${most} bước. Bớt một bước hoặc kể lại từ đầu.`,
  refused: {
    unreadable: 'Địa chỉ có chữ lạ nên không kể được chuyện ấy. Bắt đầu lại ở đây.',
    'too-long': 'Câu chuyện trong địa chỉ dài quá. Bắt đầu lại ở đây.',
  },
  label: (count: number, from: number, to: number) =>
    `Ước tính của chị Hoa qua ${count} lần làm: từ ${from}% tới ${to}%. Bảng bên dưới ghi đủ từng lần.`,
  newest: (shown: number, all: number) => `Hình vẽ ${shown} lần gần nhất trong ${all} lần.`,
}

const en: typeof vi = {
  title: 'Try it with Hoa',
  intro:
    'Hoa is an example and not a real person. She learns the skill “Pay by scanning a code”. Press the buttons to tell what happens next. Her level is worked out just as everybody’s is.',
  day: (day) => `Today is day ${day}.`,
  dayName: (day) => `day ${day}`,
  since: (day) => `day ${day}`,
  noStep: 'She has not answered yet. Press “Right” and she answers her first question.',
  acts: 'What happens next',
  groups: {
    answers: 'She answers a new question',
    practice: 'She tries it on the practice screen',
    idle: 'Two ways that do not count',
    time: 'Time passes',
    story: 'The whole story',
  },
  steps: {
    right: 'Right',
    wrong: 'Wrong',
    practised: 'Practice done alone',
    hinted: 'Right after a hint',
    repeated: 'The same question again',
    'next-day': 'On to the next day',
    'next-week': 'A week later',
  },
  back: 'Take one step back',
  again: 'Begin again',
  sample: 'See a story: two days to mastery',
  full: (most) => `The story has ${most} steps. Take one back, or begin again.`,
  refused: {
    unreadable: 'The address has letters that mean nothing here. Begin again.',
    'too-long': 'The story in the address is too long. Begin again.',
  },
  label: (count, from, to) =>
    `The estimate of Hoa over ${count} answers: from ${from}% to ${to}%. The table below lists each of them.`,
  newest: (shown, all) => `The picture has the last ${shown} of ${all} answers.`,
}

export const exampleWords: Words<typeof vi> = { vi, en }

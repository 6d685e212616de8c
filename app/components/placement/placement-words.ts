import type { Words } from '~/ui/words'

const vi = {
  title: 'Xem bạn nên bắt đầu từ đâu',
  invite: 'Xem mình bắt đầu từ đâu',
  inviteText: 'Đã biết ít nhiều? Trả lời vài câu để biết bài nào bỏ qua được.',
  inviteAgain: 'Xem kết quả xếp bài',
  skippable: (count: number) => `Theo bài xếp chỗ, bạn có thể bỏ qua ${count} bài.`,
  lead: 'Trả lời vài câu hỏi ngắn. Xong, bạn biết bài nào bỏ qua được và nên học bài nào trước.',
  rules: [
    ['Nhiều nhất 20 câu, không quá 15 phút', 'Máy chọn câu hỏi theo câu bạn vừa trả lời. Biết đủ thì dừng.'],
    ['Chưa biết thì bấm “Tôi chưa biết”', 'Đừng đoán. Bạn không mất gì, và máy xếp bài đúng hơn.'],
    ['Dừng lúc nào cũng được', 'Câu đã trả lời vẫn được giữ. Bạn xem kết quả ngay, hoặc lúc khác làm tiếp.'],
  ],
  noFeedback: 'Trong lúc làm, máy chưa nói đúng hay sai. Vào bài học bạn sẽ biết.',
  notCertified: 'Bài này chỉ giúp bạn chọn chỗ bắt đầu. Chứng nhận vẫn cần bài kiểm tra.',
  start: 'Bắt đầu trả lời',
  again: 'Làm lại từ đầu',
  goOn: 'Làm tiếp',
  underWay: (answered: number) =>
    answered === 0
      ? 'Bạn đã mở bài này và chưa trả lời câu nào.'
      : `Bạn đang làm dở, đã trả lời ${answered} câu.`,
  last: (day: string, skip: number) =>
    skip === 0
      ? `Lần trước, ngày ${day}: nên học từ đầu.`
      : `Lần trước, ngày ${day}: bỏ qua được ${skip} bài.`,
  seeLast: 'Xem kết quả lần trước',
  againFrom: (day: string) => `Bạn làm lại được từ ngày ${day}. Học thêm rồi làm lại mới thấy khác.`,
  guest:
    'Bạn chưa đăng nhập nên kết quả chỉ nhớ trên máy này trong một ngày. Có tài khoản thì mới giữ lại được.',
  register: 'Đăng ký để giữ lại',
  signIn: 'Đăng nhập',
  nothingToAsk:
    'Bạn đã học hết các bài của lộ trình này, hoặc vừa làm hết các câu hỏi. Chưa có gì để hỏi thêm.',
  questionTitle: (at: number) => `Câu ${at}`,
  left: (count: number) =>
    count === 1 ? 'Có lẽ đây là câu cuối.' : `Còn khoảng ${count} câu, kể cả câu này.`,
  answer: 'Trả lời',
  unknown: 'Tôi chưa biết',
  incomplete: 'Bạn chưa trả lời xong câu này.',
  incompleteText: 'Hãy trả lời hết các phần. Nếu chưa biết, bấm “Tôi chưa biết”.',
  offline: 'Đang mất mạng nên chưa gửi được. Câu trả lời vẫn còn đây. Có mạng, bạn bấm lại.',
  stop: 'Dừng ở đây và xem kết quả',
  later: 'Để lúc khác làm tiếp',
  resultTitle: (first: string): string => `Mời bạn bắt đầu từ bài ${first}`,
  resultAllKnown: 'Có vẻ bạn đã biết hết các bài này',
  resultText: (right: number, asked: number) => `Bạn trả lời đúng ${right} trong ${asked} câu.`,
  resultNone: 'Những câu này bạn chưa biết. Không sao cả, bài học bắt đầu từ chỗ đó.',
  counts: (skip: number, look: number, learn: number) =>
    [
      skip > 0 && `${skip} bài có thể bỏ qua`,
      look > 0 && `${look} bài nên xem nhanh`,
      learn > 0 && `${learn} bài nên học`,
    ]
      .filter(Boolean)
      .join(', '),
  ended: {
    sure: '',
    questions: 'Đã đủ 20 câu nên máy dừng. Bài nào chưa rõ, bạn xem nhanh là biết.',
    time: 'Đã gần 15 phút nên máy dừng. Bài nào chưa rõ, bạn xem nhanh là biết.',
    'nothing-left': 'Máy hết câu hỏi hợp với bạn. Bài nào chưa rõ, bạn xem nhanh là biết.',
    stopped: 'Bạn dừng sớm, nên nhiều bài còn chưa rõ.',
  },
  startWith: (number: string, title: string) => `Học bài ${number}: ${title}`,
  toExams: 'Xem các bài kiểm tra',
  allKnownText: 'Bạn có thể làm luôn bài kiểm tra cuối học phần để nhận chứng nhận.',
  laneTitle: 'Từng bài trong lộ trình',
  state: {
    skip: 'Có thể bỏ qua',
    look: 'Nên xem nhanh',
    learn: 'Nên học',
    done: 'Đã học xong',
  },
  directOne: (isRight: boolean, isHard: boolean) =>
    isRight
      ? `Bạn đúng câu hỏi về bài này${isHard ? ', một câu khó' : ''}.`
      : 'Bạn chưa đúng câu hỏi về bài này.',
  direct: (right: number, asked: number, hard: number) =>
    `Bạn đúng ${right} trong ${asked} câu về bài này${hard > 0 ? `, trong đó ${hard} câu khó` : ''}.`,
  allUnknown: (asked: number) =>
    asked === 1 ? 'Bạn nói chưa biết câu về bài này.' : `Bạn nói chưa biết cả ${asked} câu về bài này.`,
  someUnknown: (unknown: number) => `${unknown} câu bạn nói chưa biết.`,
  earlier: (wins: number, answers: number) =>
    `Trước đây bạn đúng ${wins} trong ${answers} câu về kỹ năng này.`,
  byLater: (number: string) => `Bạn làm đúng câu về bài ${number}, mà bài ấy dựa trên bài này.`,
  lacks: (number: string) => `Nên học bài ${number} trước, vì bài này dựa trên bài ấy.`,
  notAskedSkip: (right: number, asked: number) =>
    `Máy không hỏi riêng bài này, vì bạn đúng ${right} trong ${asked} câu ở các bài gần đó.`,
  notAskedLearn: 'Máy không hỏi riêng bài này, vì các câu ở bài gần đó bạn còn chưa chắc.',
  notAskedLook: 'Máy chưa hỏi tới bài này nên chưa rõ.',
  notClear: 'Chưa đủ để chắc.',
  noQuestions: 'Bài này không có câu để hỏi thử.',
  resultPage: 'Kết quả xếp bài',
  toPath: 'Về lộ trình',
  anotherTime: 'Muốn học bài nào trước vẫn được. Bỏ qua một bài không phải là học xong bài ấy.',
}

const en: typeof vi = {
  title: 'See where to begin',
  invite: 'See where I should begin',
  inviteText: 'Know some of it already? A few questions tell which lessons you can skip.',
  inviteAgain: 'See what you can skip',
  skippable: (count) => `As your answers show, you can skip ${count} ${count === 1 ? 'lesson' : 'lessons'}.`,
  lead: 'Answer a few short questions. Then you know which lessons to skip and which to take first.',
  rules: [
    [
      'At most 20 questions, at most 15 minutes',
      'Each question follows from your answers. It stops when it knows enough.',
    ],
    [
      'If you do not know, press “I do not know”',
      'Do not guess. You lose nothing, and the lessons fit you better.',
    ],
    ['Stop whenever you like', 'Your answers are kept. See the result at once, or go on another time.'],
  ],
  noFeedback: 'You are not told now what is right or wrong. The lessons tell you.',
  notCertified: 'This only helps you choose where to begin. A certificate still takes the exam.',
  start: 'Begin',
  again: 'Begin again',
  goOn: 'Go on',
  underWay: (answered) =>
    answered === 0
      ? 'You have begun and not answered yet.'
      : `You are in the middle: ${answered} ${answered === 1 ? 'question' : 'questions'} answered.`,
  last: (day, skip) =>
    skip === 0
      ? `Last time, on ${day}: better begin at the beginning.`
      : `Last time, on ${day}: ${skip} ${skip === 1 ? 'lesson' : 'lessons'} to skip.`,
  seeLast: 'See the last result',
  againFrom: (day) => `You can do it again from ${day}. Learn something first, then it will differ.`,
  guest: 'You are not signed in, so this device remembers the result for one day only. An account keeps it.',
  register: 'Register to keep it',
  signIn: 'Sign in',
  nothingToAsk:
    'You finished every lesson of this path, or just answered all its questions. Nothing left to ask.',
  questionTitle: (at) => `Question ${at}`,
  left: (count) =>
    count === 1 ? 'Probably the last one.' : `About ${count} questions left, this one included.`,
  answer: 'Answer',
  unknown: 'I do not know',
  incomplete: 'This question is not answered yet.',
  incompleteText: 'Answer every part. If you do not know, press “I do not know”.',
  offline: 'No connection, so it was not sent. Your answer is still here. Once online, press again.',
  stop: 'Stop here and see the result',
  later: 'Go on another time',
  resultTitle: (first) => `Begin with lesson ${first}`,
  resultAllKnown: 'You seem to know all of these lessons',
  resultText: (right, asked) => `You got ${right} of ${asked} questions right.`,
  resultNone: 'You did not know these yet. That is all right: this is where the lessons begin.',
  counts: (skip, look, learn) =>
    [
      skip > 0 && `${skip} ${skip === 1 ? 'lesson' : 'lessons'} to skip`,
      look > 0 && `${look} to look through`,
      learn > 0 && `${learn} to learn`,
    ]
      .filter(Boolean)
      .join(', '),
  ended: {
    sure: '',
    questions: 'It stopped after 20 questions. Where it is not clear, a quick look will tell.',
    time: 'It stopped after almost 15 minutes. Where it is not clear, a quick look will tell.',
    'nothing-left': 'There are no more questions for you. Where it is not clear, a quick look will tell.',
    stopped: 'You stopped early, so many lessons are not clear yet.',
  },
  startWith: (number, title) => `Lesson ${number}: ${title}`,
  toExams: 'See the exams',
  allKnownText: 'You can take the exam at the end of a module now, and get the certificate.',
  laneTitle: 'Lesson by lesson',
  state: { skip: 'You can skip it', look: 'Look through it', learn: 'Learn it', done: 'Finished' },
  directOne: (isRight, isHard) =>
    isRight
      ? `You got the question about this lesson right${isHard ? ', a hard one' : ''}.`
      : 'You did not get the question about this lesson right.',
  direct: (right, asked, hard) =>
    `You got ${right} of ${asked} questions about this lesson right${hard > 0 ? `, ${hard} of them hard` : ''}.`,
  allUnknown: (asked) =>
    asked === 1
      ? 'You said you did not know the question about it.'
      : `You said you did not know all ${asked} questions about it.`,
  someUnknown: (unknown) => `You said you did not know ${unknown} of them.`,
  earlier: (wins, answers) => `Before, you got ${wins} of ${answers} questions on this skill right.`,
  byLater: (number) => `You got the questions of lesson ${number} right, which builds on this one.`,
  lacks: (number) => `Take lesson ${number} first: this one builds on it.`,
  notAskedSkip: (right, asked) =>
    `You were not asked about it, because you got ${right} of ${asked} questions of lessons near it right.`,
  notAskedLearn: 'You were not asked about it, because you were not sure in lessons near it.',
  notAskedLook: 'You were not asked about it, so it is not clear.',
  notClear: 'Not enough to be sure.',
  noQuestions: 'This lesson has no question to try.',
  resultPage: 'Where to begin',
  toPath: 'Back to the path',
  anotherTime: 'You may take any lesson first. Skipping a lesson does not finish it.',
}

export const placementWords: Words<typeof vi> = { vi, en }

import type { ItemFlag, ShownShare } from '~/domain/mastery/item-figures'
import type { Words } from '~/ui/words'

const percent = (share: number) => `${Math.round(share * 100)} %`
const decimal = (number: number) => number.toFixed(2).replace('-', '−').replace('.', ',')

type FlagName = ItemFlag['flag']

const vi = {
  title: 'Câu hỏi dạy ra sao',
  lead: 'Xem người học trả lời lần đầu thế nào, để biết câu nào nên viết lại. Không có tên ai ở đây.',
  lesson: (title: string) => title,
  toAll: 'Về danh sách bài',
  ofEverybody: 'Tính trên mọi người học.',
  ofOwn: 'Tính trên người học ở địa bàn và lớp của bạn.',
  firstOnly: 'Chỉ tính câu trả lời đầu tiên của mỗi người.',
  revisions: 'Bản nào của bài',
  allRevisions: 'Mọi bản',
  revision: (day: string, people: number) => `Bản ${day} (${people} người)`,
  revisionUnknown: (people: number) => `Bản cũ (${people} người)`,
  questions: 'Từng câu hỏi',
  number: (at: number) => `Câu ${at}`,
  people: (count: number) => `${count} người trả lời`,
  nobody: 'Chưa ai trả lời.',
  tooFew: 'Chưa đủ người trả lời.',
  right: 'Trả lời đúng ngay',
  shown: (shown: ShownShare) =>
    'share' in shown
      ? percent(shown.share)
      : { few: 'dưới 5 người', most: 'gần như tất cả', hidden: 'không nêu số' }[shown.bound],
  discrimination: 'Phân biệt',
  discriminationOf: (value: number) => decimal(value),
  discriminationWord: (value: number): string =>
    value < 0 ? 'ngược' : value < 0.1 ? 'yếu' : value < 0.3 ? 'vừa' : 'tốt',
  discriminationHint: 'Người làm tốt các câu khác có làm tốt câu này không: từ −1 tới 1, càng lớn càng tốt.',
  tableOf: (at: number) => `Câu ${at}: ai chọn gì`,
  option: 'Lựa chọn',
  share: 'Bao nhiêu người chọn',
  key: 'Câu đúng',
  typed: 'Hay gõ sai thành',
  typedOne: (answer: string, count: number) => `“${answer}”: ${count} người`,
  flags: {
    'key-doubted': (option: string | null) =>
      option
        ? `Người học giỏi lại hay chọn “${option}”. Hãy xem lại đáp án, hoặc câu hỏi có thể hiểu hai cách.`
        : 'Người học giỏi làm câu này kém hơn người khác. Hãy xem lại đáp án và lời hỏi.',
    'idle-option': (option: string | null) =>
      `Hầu như không ai chọn “${option ?? ''}”. Hãy thay bằng điều người thật hay làm nhầm.`,
    'too-easy': () => 'Hầu như ai cũng đúng. Câu này chưa giúp biết ai cần học thêm.',
    'too-hard': () => 'Rất ít người đúng. Hãy xem bài đã dạy đủ chưa, hoặc hỏi rõ hơn.',
    'few-answers': () => 'Chưa đủ người trả lời để nói câu này tốt hay chưa.',
  } satisfies Record<FlagName, (option: string | null) => string>,
  reading: 'Người đọc dừng ở đâu',
  readingHint: (began: number) => `${began} người đã mở bài. Mỗi dòng là phần họ đọc cuối cùng.`,
  readingFew: 'Chưa đủ người mở bài.',
  section: 'Phần đọc cuối cùng',
  stopped: 'Bao nhiêu người',
  beforeFirst: 'Trước phần đầu tiên',
  finished: 'Đã học xong bài',
  reports: 'Điều bị báo là không còn đúng',
  report: (factId: string, count: number) => `Điều ${factId}: ${count} lần báo`,
  noReports: 'Chưa ai báo điều gì.',
  toFacts: 'Mở danh sách dữ kiện',
  noLessons: 'Chưa có bài nào.',
  own: 'Bài soạn tại đây',
  inForm: 'Người học trả lời câu này',
  inFormMore: 'Xem cả bài',
}

const en: typeof vi = {
  title: 'How questions work',
  lead: 'See how people answered the first time, to know which question to write anew. No names stand here.',
  lesson: (title) => title,
  toAll: 'To all lessons',
  ofEverybody: 'Of everybody who learns.',
  ofOwn: 'Of the people at your places and in your classes.',
  firstOnly: 'Only the first answer of each person counts.',
  revisions: 'Revision of the lesson',
  allRevisions: 'All revisions',
  revision: (day, people) => `Revision of ${day} (${people} people)`,
  revisionUnknown: (people) => `Old revision (${people} people)`,
  questions: 'Question by question',
  number: (at) => `Question ${at}`,
  people: (count) => `${count} people answered`,
  nobody: 'Nobody has answered yet.',
  tooFew: 'Too few people have answered.',
  right: 'Right at once',
  shown: (shown) =>
    'share' in shown
      ? percent(shown.share)
      : { few: 'less than 5 people', most: 'nearly all', hidden: 'not told' }[shown.bound],
  discrimination: 'Discrimination',
  discriminationOf: (value) => value.toFixed(2).replace('-', '−'),
  discriminationWord: (value) =>
    value < 0 ? 'reversed' : value < 0.1 ? 'weak' : value < 0.3 ? 'fair' : 'good',
  discriminationHint: 'Do those who do well elsewhere do well here? From −1 to 1, the more the better.',
  tableOf: (at) => `Question ${at}: who chose what`,
  option: 'Option',
  share: 'Chosen by',
  key: 'Right',
  typed: 'Often typed instead',
  typedOne: (answer, count) => `“${answer}”: ${count} people`,
  flags: {
    'key-doubted': (option) =>
      option
        ? `The best learners rather choose “${option}”. Look at the key again; the question may mean two things.`
        : 'The best learners do worse here than others. Look at the key and the words again.',
    'idle-option': (option) =>
      `Hardly anybody chooses “${option ?? ''}”. Put there what people really get wrong.`,
    'too-easy': () => 'Nearly everybody is right. It does not tell who needs to learn more.',
    'too-hard': () => 'Very few are right. Does the lesson teach it, is the question clear?',
    'few-answers': () => 'Too few people have answered to say whether it is a good question.',
  },
  reading: 'Where readers stop',
  readingHint: (began) => `${began} people opened the lesson. Each line is the part they read last.`,
  readingFew: 'Too few people have opened the lesson.',
  section: 'Part read last',
  stopped: 'How many',
  beforeFirst: 'Before the first part',
  finished: 'Finished the lesson',
  reports: 'Reported as no longer right',
  report: (factId, count) => `Fact ${factId}: reported ${count === 1 ? 'once' : `${count} times`}`,
  noReports: 'Nothing was reported.',
  toFacts: 'Open the list of facts',
  noLessons: 'No lesson yet.',
  own: 'Written here',
  inForm: 'How this question is answered',
  inFormMore: 'See the whole lesson',
}

export const figureWords: Words<typeof vi> = { vi, en }

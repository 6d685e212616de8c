import type { ExamFlag } from '~/domain/assessment/exam-flags'
import type { Words } from '~/ui/words'

const vi = {
  title: 'Bài kiểm tra nên hỏi lại',
  lead: 'Máy chỉ nhắc chỗ lạ, không kết luận. Điểm và chứng nhận của người học giữ nguyên. Người học không thấy trang này.',
  none: 'Không có bài nào cần hỏi lại.',
  noneSettled: 'Chưa xem bài nào.',
  views: 'Xem phần nào',
  open: (count: number) => `Chưa xem (${count})`,
  settled: 'Đã xem',
  exam: (module: string, day: string) => `${module}, nộp ngày ${day}.`,
  says: (flag: ExamFlag): string => {
    switch (flag.kind) {
      case 'rapid':
        return `Trả lời ${flag.detail.answers} câu trong ${flag.detail.seconds} giây, nhanh hơn đọc hết câu hỏi, mà phần lớn đúng.`
      case 'misfit':
        return `Đúng ${flag.detail.hardRight} câu khó mà nhiều người sai, lại sai ${flag.detail.easyWrong} câu dễ mà hầu như ai cũng đúng.`
      case 'alike':
        return `Sai giống hệt một người cùng lớp hoặc cùng tổ ở ${flag.detail.same} trong ${flag.detail.both} câu cả hai cùng sai, nộp trong cùng một giờ.`
      case 'jump':
        return `Lần trước đúng ${flag.detail.before} trong ${flag.detail.beforeAsked} câu, ${flag.detail.minutes} phút sau đúng cả ${flag.detail.asked} câu.`
    }
  },
  maybe: {
    rapid: 'Có thể người học đã biết rõ bài, cũng có thể bấm cho nhanh. Bạn hỏi lại giúp nhé.',
    misfit: 'Có thể người học vội ở câu dễ, cũng có thể đã được mách câu khó. Bạn hỏi lại giúp nhé.',
    alike: 'Có thể hai người học cùng nhau nên hiểu nhầm giống nhau. Bạn hỏi lại giúp nhé.',
    jump: 'Có thể lần trước người học làm thử rồi xem lại bài, cũng có thể có người làm giúp. Bạn hỏi lại giúp nhé.',
  } satisfies Record<ExamFlag['kind'], string>,
  fine: 'Đã xem, ổn',
  talked: 'Đã trao đổi',
  about: (name: string) => ` (bài của ${name})`,
  settledOn: {
    fine: (day: string) => `Đã xem, ổn. Ngày ${day}.`,
    talked: (day: string) => `Đã trao đổi ngày ${day}.`,
  },
}

const en: typeof vi = {
  title: 'Exams to talk over',
  lead: 'These only seem unlikely; nothing is decided. Results and certificates stay as they are. Learners do not see this page.',
  none: 'No exam needs to be talked over.',
  noneSettled: 'Nothing has been looked at yet.',
  views: 'Which ones',
  open: (count) => `Not looked at (${count})`,
  settled: 'Looked at',
  exam: (module, day) => `${module}, handed in on ${day}.`,
  says: (flag) => {
    switch (flag.kind) {
      case 'rapid':
        return `Answered ${flag.detail.answers} questions in ${flag.detail.seconds} seconds, faster than they can be read, and mostly rightly.`
      case 'misfit':
        return `Right in ${flag.detail.hardRight} hard questions that many get wrong, wrong in ${flag.detail.easyWrong} easy ones that nearly all get right.`
      case 'alike':
        return `Wrong in just the same way as somebody of the same class or team in ${flag.detail.same} of ${flag.detail.both} questions that both got wrong, handed in within an hour.`
      case 'jump':
        return `Had ${flag.detail.before} of ${flag.detail.beforeAsked} right, and ${flag.detail.minutes} minutes later all ${flag.detail.asked}.`
    }
  },
  maybe: {
    rapid: 'They may know it well, or have pressed quickly. Please ask.',
    misfit: 'They may have hurried through the easy ones, or been told the hard ones. Please ask.',
    alike: 'They may have learnt together and misunderstood the same. Please ask.',
    jump: 'They may have only tried the first time and then read again, or been helped. Please ask.',
  },
  fine: 'Looked at, all well',
  talked: 'Talked over',
  about: (name) => ` (exam of ${name})`,
  settledOn: { fine: (day) => `Looked at, all well, ${day}.`, talked: (day) => `Talked over on ${day}.` },
}

export const flagWords: Words<typeof vi> = { vi, en }

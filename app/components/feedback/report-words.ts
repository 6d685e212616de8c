import type { Words } from '~/ui/words'

const vi = {
  title: 'Điều này không còn đúng?',
  lead: 'Bấm “Gửi báo” là xong. Người dạy sẽ kiểm lại.',
  lesson: (number: string, title: string) => `Bài ${number} ${title}`,
  where: 'Bạn thấy ở đâu? (không bắt buộc)',
  whereHint:
    'Như tên văn bản, trang web, nơi bạn hỏi. Đừng ghi số căn cước, số điện thoại hay số tài khoản của ai.',
  send: 'Gửi báo',
  back: 'Thôi, về bài học',
  problem: 'Chưa gửi được',
  refusals: {
    'note-too-long': 'Lời ghi dài quá. Hãy viết gọn trong 300 chữ cái.',
    'note-holds-personal-number':
      'Chỗ này giống số riêng của ai đó: căn cước, điện thoại hay tài khoản. Hãy bỏ số ấy đi rồi gửi lại.',
  } as Record<string, string>,
  tooMany: (minutes: number) =>
    `Từ mạng này vừa có nhiều báo gửi tới. Lời bạn ghi vẫn còn đây: mời bạn chờ ${minutes} phút rồi gửi lại.`,
  thanks: 'Cảm ơn bạn đã báo',
  thanksText: 'Người dạy sẽ kiểm lại điều này với nguồn. Trong lúc chờ, bạn hãy hỏi lại trước khi làm theo.',
  backAfter: 'Về bài học',
}

const en: typeof vi = {
  title: 'Is this no longer right?',
  lead: 'Press “Send”, that is all. A trainer will check it.',
  lesson: (number, title) => `Lesson ${number} ${title}`,
  where: 'Where did you see it? (optional)',
  whereHint:
    'Such as the name of a document, a web page, whom you asked. Nobody’s identity, telephone or account number, please.',
  send: 'Send',
  back: 'Back to the lesson without sending',
  problem: 'Not sent yet',
  refusals: {
    'note-too-long': 'This is too long. Please use 300 letters at most.',
    'note-holds-personal-number':
      'This looks like somebody’s own number: of an identity card, a telephone, an account. Take it out and send again.',
  },
  tooMany: (minutes) =>
    `Many reports have just come from this network. What you wrote is still here: please wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} and send again.`,
  thanks: 'Thank you for telling us',
  thanksText: 'A trainer will check this with its source. Meanwhile, ask again before you follow it.',
  backAfter: 'Back to the lesson',
}

/** What a reader is asked and told who reports a fact. */
export const reportWords: Words<typeof vi> = { vi, en }

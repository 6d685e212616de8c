import type { Words } from '~/ui/words'

const vi = {
  title: 'Bản trước',
  lead: 'Chữ của bài như trước khi người khác sửa, hoặc trước một lần sửa khác ngày. Lấy lại bản nào cũng không mất bản đang có.',
  none: 'Chưa có bản trước nào của phần này.',
  by: (name: string | null) => name ?? 'Người không còn tài khoản',
  version: (time: string) => `Bản lúc ${time}`,
  see: 'Xem khác gì',
  restore: 'Lấy lại bản này',
  difference: (time: string) => `Khác gì giữa bản lúc ${time} và bản đang có`,
  before: 'Bản trước',
  now: 'Bản đang có',
  mine: 'Chữ của bạn',
  theirs: (name: string | null) => `Chữ của ${name ?? 'người khác'}`,
  noDifference: 'Hai bản giống hệt nhau.',
  gone: 'bỏ',
  added: 'thêm',
  conflictTitle: 'Hai người cùng sửa một chỗ',
  conflictText: (name: string | null, time: string) =>
    `${name ?? 'Người khác'} lưu lúc ${time}, sau khi bạn mở bài. Chưa chữ nào bị mất. Hãy chọn một cách; phần không chọn vẫn nằm trong “Bản trước”.`,
  keepMine: 'Giữ chữ của tôi',
  takeTheirs: 'Lấy chữ của người kia',
  takeBoth: 'Ghép cả hai',
  bothHint: 'Hai người sửa ở những dòng khác nhau, nên ghép được.',
  noBothHint: 'Hai người sửa cùng một dòng, nên máy không tự ghép được.',
  backToWriting: 'Về chỗ soạn bài',
  settled: 'Đã chọn xong. Phần không chọn nằm trong “Bản trước”.',
}

const en: typeof vi = {
  title: 'Earlier texts',
  lead: 'The text as it was before somebody else, or a later day, changed it. Taking one back loses nothing of the present one.',
  none: 'There is no earlier text of this part.',
  by: (name) => name ?? 'Somebody without an account',
  version: (time) => `Text of ${time}`,
  see: 'See what differs',
  restore: 'Take this one back',
  difference: (time) => `What differs between the text of ${time} and the present one`,
  before: 'Earlier',
  now: 'Present',
  mine: 'Your text',
  theirs: (name) => (name ? `Text of ${name}` : 'The other text'),
  noDifference: 'Both are the same.',
  gone: 'gone',
  added: 'added',
  conflictTitle: 'Two people changed the same text',
  conflictText: (name, time) =>
    `${name ?? 'Somebody'} saved at ${time}, after you opened the lesson. Nothing is lost. Choose one way; what you do not choose stays among the earlier texts.`,
  keepMine: 'Keep my text',
  takeTheirs: 'Take the other text',
  takeBoth: 'Put both together',
  bothHint: 'You changed different lines, so both fit together.',
  noBothHint: 'You changed the same line, so they cannot be put together by themselves.',
  backToWriting: 'Back to writing',
  settled: 'Settled. What was not chosen stays among the earlier texts.',
}

export const earlierWords: Words<typeof vi> = { vi, en }

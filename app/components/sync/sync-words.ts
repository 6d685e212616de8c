import type { Words } from '~/ui/words'

const vi = {
  offerTitle: 'Bài đã học trên máy này',
  offer: (lessons: number, answers: number) =>
    `Trên máy này có ${lessons} bài đã xong và ${answers} câu trả lời, làm lúc chưa đăng nhập. Có phải của bạn không?`,
  keep: 'Của tôi, giữ vào hồ sơ',
  discard: 'Không phải, bỏ đi',
  kept: 'Đã giữ vào hồ sơ của bạn.',
  keepFailed: 'Chưa giữ được. Kiểm tra mạng rồi bấm lại.',
}

const en: typeof vi = {
  offerTitle: 'Work done on this device',
  offer: (lessons, answers) =>
    `This device holds ${lessons} finished ${lessons === 1 ? 'lesson' : 'lessons'} and ${answers} ${answers === 1 ? 'answer' : 'answers'} from before you signed in. Are they yours?`,
  keep: 'Mine, keep them',
  discard: 'Not mine, drop them',
  kept: 'They are now in your profile.',
  keepFailed: 'Could not keep them. Check the connection and press again.',
}

export const syncWords: Words<typeof vi> = { vi, en }

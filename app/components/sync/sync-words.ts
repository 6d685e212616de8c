import type { Words } from '~/ui/words'

type Held = { lessons: number; answers: number; runs: number }

const vi = {
  offerTitle: 'Bài đã học trên máy này',
  offer: ({ lessons, answers, runs }: Held) => {
    const parts = [
      ...(lessons > 0 ? [`${lessons} bài đã xong`] : []),
      ...(answers > 0 ? [`${answers} câu trả lời`] : []),
      ...(runs > 0 ? [`${runs} lượt tập`] : []),
    ]
    return `Trên máy này có ${listed(parts, ' và ')}, làm lúc chưa đăng nhập. Có phải của bạn không?`
  },
  sentVisits: 'Đã có mạng. Các lần thăm đang chờ đã được gửi.',
  keep: 'Của tôi, giữ vào hồ sơ',
  discard: 'Không phải, bỏ đi',
  kept: 'Đã giữ vào hồ sơ của bạn.',
  keepFailed: 'Chưa giữ được. Kiểm tra mạng rồi bấm lại.',
}

const en: typeof vi = {
  offerTitle: 'Work done on this device',
  offer: ({ lessons, answers, runs }) => {
    const parts = [
      ...(lessons > 0 ? [`${lessons} finished ${lessons === 1 ? 'lesson' : 'lessons'}`] : []),
      ...(answers > 0 ? [`${answers} ${answers === 1 ? 'answer' : 'answers'}`] : []),
      ...(runs > 0 ? [`${runs} practice ${runs === 1 ? 'run' : 'runs'}`] : []),
    ]
    return `This device holds ${listed(parts, ' and ')} from before you signed in. Are they yours?`
  },
  sentVisits: 'The connection is back. The waiting visits were sent.',
  keep: 'Mine, keep them',
  discard: 'Not mine, drop them',
  kept: 'They are now in your profile.',
  keepFailed: 'Could not keep them. Check the connection and press again.',
}

function listed(parts: readonly string[], and: string): string {
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(and)
}

export const syncWords: Words<typeof vi> = { vi, en }

import type { Words } from '~/ui/words'

const vi = {
  title: 'Bài do địa phương soạn',
  drafted: 'Người soạn',
  approved: 'Phê duyệt',
  gone: 'người đã xoá tài khoản',
  day: (day: string) => `ngày ${day}`,
  edition: (number: number, scope: string) => `Bản số ${number}, của ${scope}`,
  isVariant: 'Đây là bản địa phương của một bài có sẵn.',
  original: 'Xem bài gốc',
  isOriginal: 'Bạn đang xem bài gốc. Nơi bạn ở có bản riêng của bài này.',
  toLocal: 'Xem bản địa phương',
  isEarlier: 'Bài này vừa có bản mới. Bạn vẫn học xong được bản đang mở.',
  toNewest: 'Xem bản mới',
}

const en: typeof vi = {
  title: 'A lesson written locally',
  drafted: 'Written by',
  approved: 'Approved by',
  gone: 'somebody whose account is deleted',
  day: (day) => `on ${day}`,
  edition: (number, scope) => `Edition ${number}, of ${scope}`,
  isVariant: 'This is the local version of a built-in lesson.',
  original: 'See the original',
  isOriginal: 'This is the original. Your place has a version of its own.',
  toLocal: 'See the local version',
  isEarlier: 'There is a newer edition of this lesson. You can still finish the one that is open.',
  toNewest: 'See the new one',
}

/** Who answers for a lesson that is not a built-in one. */
export const editionCreditWords: Words<typeof vi> = { vi, en }

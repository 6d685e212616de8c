import type { Words } from '~/ui/words'

const vi = {
  title: 'Tên bài',
  name: 'Tệp',
  text: 'Chữ đã viết',
  file: 'Tệp',
  line: 'Dòng',
  quote: 'Dòng khi ấy',
  slug: 'Địa chỉ',
  number: 'Bản số',
  changedAt: 'Viết lúc',
  updatedAt: 'Sửa gần nhất',
  closedAt: 'Cất lúc',
  draftedAt: 'Gửi duyệt lúc',
  approvedAt: 'Duyệt lúc',
  publishedAt: 'Xuất bản lúc',
  fileName: 'Tên tệp',
  type: 'Kiểu tệp',
  bytes: 'Số byte',
  width: 'Rộng',
  height: 'Cao',
}

const en: typeof vi = {
  title: 'Title',
  name: 'File',
  text: 'What was written',
  file: 'File',
  line: 'Line',
  quote: 'The line then',
  slug: 'Address',
  number: 'Edition',
  changedAt: 'Written at',
  updatedAt: 'Last changed',
  closedAt: 'Put away at',
  draftedAt: 'Sent at',
  approvedAt: 'Approved at',
  publishedAt: 'Published at',
  fileName: 'File name',
  type: 'Kind of file',
  bytes: 'Bytes',
  width: 'Width',
  height: 'Height',
}

/** What columns are called that hold what somebody wrote for others to learn. */
export const heldWritingWords: Words<typeof vi> = { vi, en }

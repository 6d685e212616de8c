import type { Words } from '~/ui/words'

const vi = {
  title: 'Hồ sơ của tôi',
  certificates: 'Chứng nhận',
  noCertificate: 'Bạn chưa có chứng nhận. Đạt bài kiểm tra cuối một học phần thì được cấp.',
  issuedOn: (on: string) => `Cấp ngày ${on}`,
  revokedOn: (on: string) => `Đã thu hồi ngày ${on}`,
  code: 'Mã',
  sessions: 'Các máy đang đăng nhập',
  sessionsText: 'Thấy máy lạ thì đăng xuất ở mọi máy khác.',
  unknownDevice: 'Máy không rõ tên',
  thisDevice: 'máy này',
  seen: (first: string, last: string) => `Đăng nhập ngày ${first}, dùng gần nhất ${last}.`,
  more: (count: number) => `Còn ${count} lần đăng nhập cũ hơn.`,
  onlyThis: 'Bạn chỉ đăng nhập ở máy này.',
  signOutElsewhere: 'Đăng xuất ở mọi máy khác',
  modules: 'Học phần của bạn',
  ownHousehold: 'Hộ của tôi',
  ownData: 'Dữ liệu về tôi: xem, sửa, xoá',
}

const en: typeof vi = {
  title: 'My profile',
  certificates: 'Certificates',
  noCertificate: 'You have no certificate yet. Pass the exam at the end of a module to get one.',
  issuedOn: (on) => `Issued on ${on}`,
  revokedOn: (on) => `Revoked on ${on}`,
  code: 'Code',
  sessions: 'Where you are signed in',
  sessionsText: 'If you see a device that is not yours, sign out on all others.',
  unknownDevice: 'Unknown device',
  thisDevice: 'this device',
  seen: (first, last) => `Signed in on ${first}, last used ${last}.`,
  more: (count) => (count === 1 ? 'One older sign-in.' : `${count} older sign-ins.`),
  onlyThis: 'You are signed in on this device only.',
  signOutElsewhere: 'Sign out on all other devices',
  modules: 'Your modules',
  ownHousehold: 'My household',
  ownData: 'My data: see, correct, delete',
}

export const profileWords: Words<typeof vi> = { vi, en }

import type { Words } from '~/ui/words'

const vi = {
  already: (name: string) => `Bạn đang đăng nhập với tên ${name}.`,
  alreadyMore: 'Máy này còn người khác dùng? Đăng xuất trước, rồi mời họ đăng nhập.',
  goOn: 'Học tiếp',
  goBack: 'Về trang đang xem',
  signOut: 'Đăng xuất',
  show: 'Hiện',
  hide: 'Ẩn',
  showLong: 'Hiện mật khẩu',
  hideLong: 'Ẩn mật khẩu',
  isShown: 'Mật khẩu đang hiện trên màn hình.',
  isHidden: 'Mật khẩu đã ẩn.',
}

const en: typeof vi = {
  already: (name) => `You are signed in as ${name}.`,
  alreadyMore: 'Does somebody else use this device? Sign out first, then let them sign in.',
  goOn: 'Go on learning',
  goBack: 'Back to the page',
  signOut: 'Sign out',
  show: 'Show',
  hide: 'Hide',
  showLong: 'Show password',
  hideLong: 'Hide password',
  isShown: 'Your password is shown on the screen.',
  isHidden: 'Your password is hidden.',
}

export const accountWords: Words<typeof vi> = { vi, en }

import type { Words } from '~/ui/words'

const vi = {
  title: 'Nhận tài khoản của bạn',
  lead: 'Tự chọn tên đăng nhập và mã PIN. Đừng cho ai xem mã PIN, kể cả người đang giúp bạn.',
  submit: 'Nhận tài khoản',
  goneTitle: 'Mã này không dùng được nữa',
  goneText: 'Mỗi mã chỉ dùng được một lần, trong 24 giờ. Nhờ người trong tổ tạo mã mới cho bạn.',
  signIn: 'Đăng nhập',
}

const en: typeof vi = {
  title: 'Take over your account',
  lead: 'Choose a user name and a PIN yourself. Show the PIN to nobody, not even to who is helping you.',
  submit: 'Take over the account',
  goneTitle: 'This code can no longer be used',
  goneText: 'A code works once, for 24 hours. Ask somebody of the team for a new one.',
  signIn: 'Sign in',
}

export const residentAccountWords: Words<typeof vi> = { vi, en }

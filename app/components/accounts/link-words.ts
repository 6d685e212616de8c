import type { Words } from '~/ui/words'

const vi = {
  title: 'Đặt mật khẩu mới',
  greeting: (name: string) => `Chào ${name}`,
  lead: (identifier: string) => `Chọn mật khẩu mới cho tên đăng nhập ${identifier}. Mật khẩu cũ sẽ hết dùng.`,
  note: 'Tài khoản này xem được hồ sơ của người khác. Hãy chọn mật khẩu dài, đừng dùng mã PIN.',
  secret: 'Mật khẩu mới',
  secretHint: 'Ít nhất 8 ký tự. Một câu ngắn dễ nhớ là tốt nhất.',
  submit: 'Đặt mật khẩu và vào',
  problems: 'Chưa đặt được',
  refusals: {
    'secret-missing': 'Hãy chọn một mật khẩu.',
    'secret-too-short': 'Ngắn quá. Hãy dùng ít nhất 8 ký tự.',
    'secret-too-long': 'Dài quá. Hãy dùng nhiều nhất 200 ký tự.',
    'secret-too-easy': 'Mật khẩu này dễ đoán quá. Hãy chọn mật khẩu khác.',
  },
  goneTitle: 'Đường dẫn này không dùng được nữa',
  goneText: 'Mỗi đường dẫn chỉ dùng được một lần, trong 24 giờ. Có đường dẫn mới hơn thì cái cũ hết dùng.',
  goneAsk: 'Hãy nhờ người đã gửi tạo cho bạn đường dẫn khác.',
  signIn: 'Đăng nhập',
}

const en: typeof vi = {
  title: 'Choose a new password',
  greeting: (name) => `Hello ${name}`,
  lead: (identifier) => `Choose a new password for the user name ${identifier}. The old one stops working.`,
  note: 'This account can see other people’s records. Choose a long password rather than a PIN.',
  secret: 'New password',
  secretHint: 'At least 8 characters. A short sentence you remember is best.',
  submit: 'Set the password and sign in',
  problems: 'The password is not set yet',
  refusals: {
    'secret-missing': 'Choose a password.',
    'secret-too-short': 'Too short. Use at least 8 characters.',
    'secret-too-long': 'Too long. Use at most 200 characters.',
    'secret-too-easy': 'This password is too easy to guess. Choose another.',
  },
  goneTitle: 'This link can no longer be used',
  goneText: 'A link works once, for 24 hours. A newer one ends the older.',
  goneAsk: 'Ask whoever sent it for another link.',
  signIn: 'Sign in',
}

export const linkWords: Words<typeof vi> = { vi, en }

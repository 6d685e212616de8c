import type { Words } from '~/ui/words'

const vi = {
  title: 'Người quản trị đầu tiên',
  lead: 'Bạn mở được đường dẫn này vì bạn đang cài Ngõ Số. Tài khoản lập ở đây quản trị cả hệ thống.',
  secretNote: 'Hãy chọn mật khẩu dài, đừng dùng mã PIN: tài khoản này xem được hồ sơ của mọi người.',
  submit: 'Lập tài khoản quản trị',
  goneTitle: 'Đường dẫn này không dùng được nữa',
  goneText:
    'Mỗi đường dẫn chỉ dùng được một lần, trong 24 giờ, và khi chưa có người quản trị nào. Cần đường dẫn mới thì khởi động lại máy chủ rồi xem màn hình dòng lệnh.',
  goneMore: 'Nếu bạn vừa lập xong tài khoản quản trị thì hãy đăng nhập.',
  signIn: 'Đăng nhập',
}

const en: typeof vi = {
  title: 'The first administrator',
  lead: 'You have this link because you are setting up Ngõ Số. The account made here administers the whole system.',
  secretNote: 'Choose a long password rather than a PIN: this account can see everybody’s record.',
  submit: 'Create the administrator account',
  goneTitle: 'This link can no longer be used',
  goneText:
    'A link works once, for 24 hours, and only while there is no administrator. For a new one, restart the server and look at its console.',
  goneMore: 'If you have just created the administrator account, sign in.',
  signIn: 'Sign in',
}

export const firstAdministratorWords: Words<typeof vi> = { vi, en }

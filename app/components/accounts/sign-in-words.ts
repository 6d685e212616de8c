import type { Words } from '~/ui/words'

const vi = {
  title: 'Đăng nhập',
  lead: 'Học tiếp từ chỗ bạn đã dừng, trên máy nào cũng được.',
  expired: 'Phiên đăng nhập đã hết. Những câu bạn đã trả lời vẫn còn. Đăng nhập để làm tiếp.',
  identifier: 'Tên đăng nhập hoặc số điện thoại',
  secret: 'Mật khẩu hoặc mã PIN',
  submit: 'Đăng nhập',
  card: 'Có thẻ Ngõ Số? Quét thẻ là vào, lần đầu thì chọn mã PIN.',
  scanCard: 'Vào bằng thẻ',
  firstCode: 'Lần đầu vào, không quét thẻ',
  noAccount: 'Chưa có tài khoản?',
  register: 'Đăng ký',
  registerMore: 'Điền ba ô là có, không cần thư điện tử.',
  guest: 'Học luôn, không cần tài khoản',
  joinClass: 'Học sinh: vào lớp bằng mã lớp',
  problems: 'Chưa đăng nhập được',
  wrong:
    'Tên đăng nhập hoặc mật khẩu chưa đúng. Bạn xem lại tên, rồi gõ lại mật khẩu. Lần đầu vào thì quét thẻ, hoặc dùng mã in trên thẻ.',
  identifierMissing: 'Hãy gõ tên đăng nhập hoặc số điện thoại.',
  secretMissing: 'Hãy gõ mật khẩu hoặc mã PIN.',
  tooMany: (minutes: number) =>
    `Đã thử nhiều lần chưa đúng. Để giữ an toàn cho tài khoản, mời bạn chờ ${minutes} phút rồi thử lại.`,
}

const en: typeof vi = {
  title: 'Sign in',
  lead: 'Go on where you stopped, on any device.',
  expired: 'Your session has ended. The answers you gave are still there. Sign in to go on.',
  identifier: 'User name or phone number',
  secret: 'Password or PIN',
  submit: 'Sign in',
  card: 'Do you have a card? Scan it; the first time you choose a PIN.',
  scanCard: 'Sign in with a card',
  firstCode: 'First time, without scanning',
  noAccount: 'No account yet?',
  register: 'Register',
  registerMore: 'It takes three fields and no e-mail.',
  guest: 'Learn without an account',
  joinClass: 'Students: join with a class code',
  problems: 'You are not signed in yet',
  wrong:
    'The user name or the password is not right. Check the name, then type the password again. The first time, scan your card or use the code printed on it.',
  identifierMissing: 'Type your user name or phone number.',
  secretMissing: 'Type your password or PIN.',
  tooMany: (minutes) =>
    `Too many wrong attempts. To keep the account safe, wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, then try again.`,
}

export const signInWords: Words<typeof vi> = { vi, en }

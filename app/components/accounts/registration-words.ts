import type { RegistrationRefusal } from '~/domain/accounts/check-registration'
import type { Words } from '~/ui/words'

type FieldProblems = {
  [F in RegistrationRefusal['field']]: Record<Extract<RegistrationRefusal, { field: F }>['refusal'], string>
}

const vi = {
  title: 'Đăng ký',
  lead: 'Điền ba ô là xong. Không cần thư điện tử.',
  displayName: 'Tên hoặc biệt danh',
  displayNameHint: 'Chúng tôi gọi bạn bằng tên này và in nó trên chứng nhận.',
  identifier: 'Tên đăng nhập hoặc số điện thoại',
  identifierHint: 'Để đăng nhập lần sau; tên thì viết liền, ví dụ hanhnguyen.',
  secret: 'Mật khẩu, hoặc mã PIN 6 số',
  secretHint: 'Để không ai khác vào được tài khoản của bạn; mật khẩu có từ 8 ký tự.',
  secretAgain: 'Vì an toàn, bạn gõ lại giúp ô này.',
  keep: 'Giữ lại những gì đã học trên máy này',
  kept: ({ lessons, answers, runs }: { lessons: number; answers: number; runs: number }) => {
    const parts = [
      lessons > 0 && `${lessons} bài đã xong`,
      answers > 0 && `${answers} câu đã trả lời`,
      runs > 0 && `${runs} lượt tập`,
    ]
    return `${parts.filter(Boolean).join(', ')}. Không phải bạn học thì bỏ dấu tích.`
  },
  privacy:
    'Chúng tôi chỉ lưu tên, tên đăng nhập và kết quả học của bạn; ngoài bạn, chỉ người phụ trách lớp và tổ của bạn xem được.',
  submit: 'Lập tài khoản',
  hasAccount: 'Đã có tài khoản?',
  signIn: 'Đăng nhập',
  problems: (count: number) => (count > 1 ? `Còn ${count} chỗ cần sửa` : 'Còn một chỗ cần sửa'),
  closed: 'Chưa đăng ký được',
  tooMany: (minutes: number) =>
    `Từ mạng này vừa có quá nhiều người đăng ký. Những gì bạn điền vẫn còn đây. Mời bạn chờ ${minutes} phút rồi bấm lại.`,
  refusals: {
    displayName: {
      'name-missing': 'Hãy viết tên hoặc biệt danh của bạn.',
      'name-too-long': 'Tên dài quá. Hãy viết gọn trong 60 ký tự.',
      'name-not-allowed':
        'Tên chỉ gồm chữ, số, dấu cách, dấu chấm, phẩy, gạch ngang và ngoặc. Hãy bỏ những hình và dấu khác.',
      'looks-like-citizen-number':
        'Chỗ này giống một số căn cước. Đừng gõ số căn cước vào đây, hãy viết tên của bạn.',
    },
    identifier: {
      'identifier-missing': 'Hãy đặt một tên đăng nhập, hoặc gõ số điện thoại.',
      'identifier-too-short': 'Tên đăng nhập cần ít nhất 3 ký tự.',
      'identifier-too-long': 'Tên đăng nhập có nhiều nhất 32 ký tự.',
      'identifier-not-allowed':
        'Tên đăng nhập viết liền, chỉ gồm chữ, số, dấu chấm, gạch ngang và gạch dưới.',
      'looks-like-citizen-number':
        'Dãy số này giống số căn cước, hoặc là số điện thoại còn thiếu. Đừng dùng số căn cước; số điện thoại có 10 số.',
      'identifier-taken':
        'Tên hoặc số này đã có người dùng. Nếu là bạn thì hãy đăng nhập; nếu không, hãy chọn tên khác.',
    },
    secret: {
      'secret-missing': 'Hãy đặt mật khẩu hoặc mã PIN.',
      'secret-too-short': 'Ngắn quá. Mật khẩu có từ 8 ký tự; mã PIN có đúng 6 chữ số.',
      'secret-too-long': 'Dài quá. Mật khẩu có nhiều nhất 200 ký tự.',
      'secret-too-easy':
        'Dễ đoán quá: giống dãy số quen như 123456, hoặc giống tên đăng nhập. Hãy chọn cái khác.',
    },
  } satisfies FieldProblems,
}

const en: typeof vi = {
  title: 'Register',
  lead: 'Three fields and you are done. No e-mail needed.',
  displayName: 'Name or nickname',
  displayNameHint: 'We call you by this name and print it on your certificates.',
  identifier: 'User name or phone number',
  identifierHint: 'For signing in next time; a user name has no spaces, such as hanhnguyen.',
  secret: 'Password, or a PIN of 6 digits',
  secretHint: 'So that nobody else gets into your account; a password has 8 characters or more.',
  secretAgain: 'For safety, please type this one again.',
  keep: 'Keep what was learnt on this device',
  kept: ({ lessons, answers, runs }) => {
    const parts = [
      lessons > 0 && `${lessons} finished ${lessons === 1 ? 'lesson' : 'lessons'}`,
      answers > 0 && `${answers} ${answers === 1 ? 'answer' : 'answers'}`,
      runs > 0 && `${runs} practice ${runs === 1 ? 'run' : 'runs'}`,
    ]
    return `${parts.filter(Boolean).join(', ')}. If it was not you, remove the tick.`
  },
  privacy:
    'We store only your name, your user name and your results; besides you, only those in charge of your class and team can see them.',
  submit: 'Create my account',
  hasAccount: 'Have an account already?',
  signIn: 'Sign in',
  problems: (count) => (count > 1 ? `${count} things to mend` : 'One thing to mend'),
  closed: 'Your account is not created yet',
  tooMany: (minutes) =>
    `Too many people have just registered from this network. What you typed is still here. Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, then press again.`,
  refusals: {
    displayName: {
      'name-missing': 'Write your name or a nickname.',
      'name-too-long': 'The name is too long. Keep it within 60 characters.',
      'name-not-allowed':
        'A name has letters, digits, spaces, dots, commas, hyphens and brackets. Remove anything else.',
      'looks-like-citizen-number':
        'This looks like an identity number. Do not type one here; write your name.',
    },
    identifier: {
      'identifier-missing': 'Choose a user name, or type your phone number.',
      'identifier-too-short': 'A user name needs at least 3 characters.',
      'identifier-too-long': 'A user name has at most 32 characters.',
      'identifier-not-allowed':
        'A user name has no spaces: only letters, digits, dots, hyphens and underscores.',
      'looks-like-citizen-number':
        'This looks like an identity number, or like a phone number with digits missing. Never use your identity number; a phone number has 10 digits.',
      'identifier-taken':
        'Somebody has this name or number already. If it is you, sign in; if not, choose another.',
    },
    secret: {
      'secret-missing': 'Choose a password or a PIN.',
      'secret-too-short': 'Too short. A password has 8 characters or more; a PIN has exactly 6 digits.',
      'secret-too-long': 'Too long. A password has at most 200 characters.',
      'secret-too-easy': 'Too easy to guess: like 123456, or like your user name. Choose another.',
    },
  },
}

export const registrationWords: Words<typeof vi> = { vi, en }

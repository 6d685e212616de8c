import type { Words } from '~/ui/words'

const vi = {
  title: 'Xoá tài khoản',
  lead: 'Xoá rồi thì không lấy lại được. Hãy tải dữ liệu của bạn về trước, nếu còn cần.',
  download: 'Tải dữ liệu của tôi',
  goesTitle: 'Mất đi',
  goes: [
    'tên, tên đăng nhập, mật khẩu, năm sinh, số điện thoại',
    'bài đã học, câu trả lời, lần luyện tập, bài kiểm tra, mức kỹ năng',
    'tên bạn trong tổ, lớp, hộ; vai trò của bạn',
    'thẻ đăng nhập, các máy đang đăng nhập, sự đồng ý đã ghi cho bạn',
  ],
  staysTitle: 'Còn lại',
  stays: [
    'chứng nhận, tra được bằng mã',
    'nhật ký ai đã xem hồ sơ nào, chỉ còn mã số, không còn tên bạn',
    'việc bạn đã làm cho người khác, không ghi tên bạn nữa',
  ],
  certificates: 'Chứng nhận của bạn thì sao?',
  certificatesHint: 'Ai có mã vẫn tra được chứng nhận là thật.',
  keep: 'Giữ tên tôi trên chứng nhận',
  keepHint: 'Người tra mã thấy tên bạn như bây giờ.',
  removeName: 'Gỡ tên tôi khỏi chứng nhận',
  removeNameHint: 'Người tra mã chỉ thấy “tên đã được gỡ theo yêu cầu”. Tờ đã in thì vẫn còn tên.',
  secret: 'Mật khẩu hoặc mã PIN của bạn',
  secretHint: 'Để chắc chắn đúng là bạn.',
  submit: 'Xoá tài khoản của tôi',
  back: 'Không xoá, quay lại',
  problem: 'Chưa xoá được',
  refusals: {
    'secret-missing': 'Hãy gõ mật khẩu hoặc mã PIN.',
    'wrong-secret': 'Mật khẩu hoặc mã PIN chưa đúng. Tài khoản vẫn còn nguyên.',
    'sign-in-again':
      'Để chắc chắn đúng là bạn, hãy đăng xuất, đăng nhập lại, rồi mở trang này trong 15 phút.',
    'certificates-missing': 'Hãy chọn giữ tên hay gỡ tên.',
    'demonstration-account': 'Đây là tài khoản dùng thử chung cho mọi người, nên không xoá được.',
    'only-administrator':
      'Bạn là quản trị viên duy nhất. Xoá bạn đi thì không còn ai quản trị. Hãy trao vai trò quản trị cho một người nữa trước.',
  } as Record<string, string>,
  tooMany: (minutes: number) => `Đã gõ sai nhiều lần. Mời bạn chờ ${minutes} phút rồi thử lại.`,
}

const en: typeof vi = {
  title: 'Delete the account',
  lead: 'This cannot be undone. Download your data first if you still need it.',
  download: 'Download my data',
  goesTitle: 'What goes',
  goes: [
    'name, user name, password, birth year, telephone number',
    'lessons, answers, practices, exams, levels of skills',
    'your name in teams, classes and households; your roles',
    'sign-in cards, devices signed in, the consents noted for you',
  ],
  staysTitle: 'What stays',
  stays: [
    'certificates, to be looked up by their code',
    'the log of who saw which record, with a number in place of your name',
    'what you did for others, without your name',
  ],
  certificates: 'What about your certificates?',
  certificatesHint: 'Whoever has the code can still see that they are genuine.',
  keep: 'Keep my name on them',
  keepHint: 'Whoever looks up the code sees your name as now.',
  removeName: 'Take my name off them',
  removeNameHint: 'Whoever looks up the code sees “name removed on request”. Paper printed before keeps it.',
  secret: 'Your password or PIN',
  secretHint: 'To be sure that it is you.',
  submit: 'Delete my account',
  back: 'Do not delete, go back',
  problem: 'Not deleted',
  refusals: {
    'secret-missing': 'Type your password or PIN.',
    'wrong-secret': 'The password or PIN is not right. The account is still there.',
    'sign-in-again':
      'To be sure that it is you, sign out, sign in again, and open this page within 15 minutes.',
    'certificates-missing': 'Choose whether to keep the name or to take it off.',
    'demonstration-account': 'This is a demonstration account for everybody and cannot be deleted.',
    'only-administrator':
      'You are the only administrator. Without you nobody would administer. Grant the role to somebody else first.',
  },
  tooMany: (minutes) =>
    `Too many wrong attempts. Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, then try again.`,
}

export const deletionWords: Words<typeof vi> = { vi, en }

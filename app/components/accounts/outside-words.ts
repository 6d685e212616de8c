import type { Words } from '~/ui/words'

const vi = {
  signIn: (label: string) => `Đăng nhập bằng ${label}`,
  or: 'Bạn có tài khoản ở nơi dưới đây?',
  refusals: {
    declined: 'Bạn chưa đồng ý ở nơi ấy, nên chưa đăng nhập. Muốn vào thì bấm lại và chọn đồng ý.',
    'provider-away': 'Nơi ấy chưa trả lời. Mời bạn thử lại sau vài phút, hoặc đăng nhập bằng cách khác.',
    'answer-not-valid':
      'Câu trả lời của nơi ấy không đúng, nên chưa đăng nhập. Mời bạn thử lại. Vẫn không được thì báo quản trị viên.',
    stale: 'Để quá lâu, hoặc mở ở trình duyệt khác, nên phải bắt đầu lại. Mời bạn bấm lại nút ấy.',
    'linked-elsewhere': 'Tài khoản ở nơi ấy đã nối với một người khác ở Ngõ Số, nên không nối được nữa.',
    'demonstration-account': 'Đây là tài khoản dùng thử chung cho mọi người, nên không nối được.',
    'only-way': 'Đây là cách duy nhất để bạn đăng nhập, nên chưa bỏ nối được.',
    'secret-missing': 'Hãy gõ mật khẩu hoặc mã PIN.',
    'wrong-secret': 'Mật khẩu hoặc mã PIN chưa đúng. Bạn gõ lại nhé.',
    'sign-in-again':
      'Để chắc chắn đúng là bạn, hãy đăng xuất, đăng nhập lại, rồi mở trang này trong 15 phút.',
  } as Record<string, string>,
  tooMany: (minutes: number) => `Đã thử nhiều lần. Mời bạn chờ ${minutes} phút rồi thử lại.`,
  newTitle: 'Lần đầu bạn vào đây',
  newLead: (label: string) =>
    `${label} đã xác nhận bạn. Ở đây chưa có tài khoản nào nối với tài khoản ấy. Xem lại tên rồi lập tài khoản mới.`,
  name: 'Tên hoặc biệt danh',
  nameHint: 'Tên này in trên chứng nhận của bạn.',
  register: 'Lập tài khoản',
  already:
    'Đã có tài khoản Ngõ Số rồi? Đừng lập thêm. Đăng nhập như mọi khi, rồi vào Hồ sơ để nối hai tài khoản.',
  toSignIn: 'Đăng nhập như mọi khi',
  problem: 'Chưa được',
  nameRefusals: {
    'name-missing': 'Hãy gõ tên của bạn.',
    'name-too-long': 'Tên dài quá 60 chữ. Hãy viết ngắn hơn.',
    'name-not-allowed': 'Tên chỉ gồm chữ, số, dấu cách và dấu thường dùng trong tên.',
    'looks-like-citizen-number': 'Đây giống số căn cước. Đừng gõ số căn cước ở đây, hãy gõ tên.',
  } as Record<string, string>,
  linkTitle: (label: string) => `Nối với ${label}`,
  linkLead: (label: string) =>
    `Nối rồi thì bạn vào Ngõ Số được bằng tài khoản ${label}, không cần gõ mật khẩu. Chúng tôi chỉ nhận mã số và tên của bạn ở đó.`,
  secret: 'Mật khẩu hoặc mã PIN của bạn',
  secretHint: 'Để chắc chắn đúng là bạn.',
  link: (label: string) => `Nối với ${label}`,
  linkedSince: (issuer: string, on: string) => `Đã nối với ${issuer} từ ngày ${on}.`,
  unlink: 'Bỏ nối',
  unlinkOf: (issuer: string) => `Bỏ nối với ${issuer}`,
}

const en: typeof vi = {
  signIn: (label) => `Sign in with ${label}`,
  or: 'Do you have an account there?',
  refusals: {
    declined: 'You did not agree there, so you are not signed in. Press again and agree to enter.',
    'provider-away': 'It does not answer. Try again in a few minutes, or sign in another way.',
    'answer-not-valid':
      'Its answer was not right, so you are not signed in. Try again; if it stays so, tell the administrator.',
    stale: 'It took too long, or another browser was used. Please press the button again.',
    'linked-elsewhere': 'That account is linked to somebody else here, so it cannot be linked again.',
    'demonstration-account': 'This is a demonstration account that many share, so it cannot be linked.',
    'only-way': 'This is your only way to sign in, so it cannot be unlinked.',
    'secret-missing': 'Type your password or PIN.',
    'wrong-secret': 'The password or PIN is not right. Please type it again.',
    'sign-in-again':
      'To make sure that it is you, sign out, sign in again, and open this page within 15 minutes.',
  },
  tooMany: (minutes) =>
    `Too many attempts. Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, then try again.`,
  newTitle: 'Your first time here',
  newLead: (label) =>
    `${label} says who you are. No account here is linked to that one yet. Look at the name, then make a new account.`,
  name: 'Name or nickname',
  nameHint: 'It is printed on your certificates.',
  register: 'Make the account',
  already:
    'Do you have an account here already? Then do not make another: sign in as always, and link the two in your profile.',
  toSignIn: 'Sign in as always',
  problem: 'Not yet',
  nameRefusals: {
    'name-missing': 'Type your name.',
    'name-too-long': 'The name has more than 60 letters. Make it shorter.',
    'name-not-allowed': 'A name has letters, digits, spaces and the marks that names use.',
    'looks-like-citizen-number': 'This looks like an identity number. Type your name, never that number.',
  },
  linkTitle: (label) => `Link with ${label}`,
  linkLead: (label) =>
    `Then you can enter with your ${label} account, without a password. We only receive your number and name there.`,
  secret: 'Your password or PIN',
  secretHint: 'To make sure that it is you.',
  link: (label) => `Link with ${label}`,
  linkedSince: (issuer, on) => `Linked with ${issuer} since ${on}.`,
  unlink: 'Unlink',
  unlinkOf: (issuer) => `Unlink ${issuer}`,
}

export const outsideWords: Words<typeof vi> = { vi, en }

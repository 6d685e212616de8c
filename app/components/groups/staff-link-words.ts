import type { RoleKind } from '~/domain/accounts/role'
import type { Words } from '~/ui/words'

const vi = {
  title: 'Đường dẫn đăng nhập một lần',
  titleOf: (name: string) => `Đường dẫn đăng nhập cho ${name}`,
  lead: 'Dùng khi cán bộ hoặc giảng viên không đăng nhập được nữa. Người đó mở đường dẫn và đặt mật khẩu mới.',
  rules:
    'Đường dẫn dùng được một lần, trong 24 giờ. Tạo cái mới thì cái cũ hết dùng. Việc này được ghi lại, người ấy xem được.',
  userName: 'Tên đăng nhập',
  roles: 'Vai trò',
  roleNames: {
    trainer: 'Giảng viên',
    'class-teacher': 'Giáo viên chủ nhiệm',
    'team-head': 'Tổ trưởng',
    reviewer: 'Người duyệt bài',
    'commune-officer': 'Cán bộ xã',
    'province-officer': 'Cán bộ tỉnh',
    administrator: 'Quản trị',
  } satisfies Record<RoleKind, string> as Record<string, string>,
  make: 'Tạo đường dẫn',
  made: 'Gửi đường dẫn này cho đúng người',
  madeText:
    'Đường dẫn chỉ hiện một lần này. Ai có nó đều đặt được mật khẩu, nên hãy trao tận tay hoặc gọi điện chắc chắn rồi mới gửi.',
  until: (time: string) => `Dùng được đến ${time}.`,
  address: 'Đường dẫn',
  qr: 'Mã QR của đường dẫn này',
  scan: 'Người đó ngồi cạnh bạn? Cho họ quét mã này bằng điện thoại của họ.',
  another: 'Tạo đường dẫn khác',
  isExample: 'Đây là tài khoản dùng thử, mật khẩu chung cho mọi người nên không đổi được.',
}

const en: typeof vi = {
  title: 'One-time sign-in link',
  titleOf: (name) => `Sign-in link for ${name}`,
  lead: 'For an officer or trainer who cannot sign in any more. They open the link and choose a new password.',
  rules:
    'The link works once, for 24 hours. A new one ends the old. This is written down, and they can see it.',
  userName: 'User name',
  roles: 'Roles',
  roleNames: {
    trainer: 'Trainer',
    'class-teacher': 'Class teacher',
    'team-head': 'Head of a team',
    reviewer: 'Reviewer',
    'commune-officer': 'Commune officer',
    'province-officer': 'Province officer',
    administrator: 'Administrator',
  } satisfies Record<RoleKind, string> as Record<string, string>,
  make: 'Make a link',
  made: 'Send this link to that person alone',
  madeText:
    'It is shown this once. Whoever has it can set the password: hand it over in person, or call first to be sure.',
  until: (time) => `It works until ${time}.`,
  address: 'Link',
  qr: 'QR code of this link',
  scan: 'Are they beside you? Let them scan this with their own phone.',
  another: 'Make another link',
  isExample: 'This is a demonstration account; its password is everybody’s and stays.',
}

export const staffLinkWords: Words<typeof vi> = { vi, en }

import type { Words } from '~/ui/words'

const vi = {
  title: 'Ai học tiếp?',
  nobodyTitle: 'Mời người tiếp theo',
  lead: 'Bấm vào tên bạn, rồi gõ mã PIN.',
  nobodyText: 'Chưa ai cho hiện tên ở máy này. Quét thẻ hoặc gõ tên đăng nhập để vào.',
  present: (name: string) => `${name} đang đăng nhập trên máy này.`,
  leave: 'Đổi người',
  stay: 'Quay lại học',
  people: 'Người đã dùng máy này',
  other: 'Tên bạn không có ở đây?',
  scan: 'Quét thẻ',
  type: 'Gõ tên đăng nhập',
  guest: 'Học luôn, không cần tài khoản',
  edit: 'Bỏ bớt tên khỏi máy này',
  remove: 'Bỏ tên này',
  removeOf: (name: string) => `Bỏ tên ${name} khỏi máy này`,
  greeting: (name: string) => `Chào ${name}`,
  lead2: 'Gõ mã PIN của bạn để học tiếp.',
  notMe: 'Không phải tôi',
  title2: 'Máy dùng chung',
  shownText:
    'Máy này cho người sau thấy tên gọi của bạn khi bấm “Đổi người”. Ai muốn vào vẫn phải gõ mã PIN của bạn.',
  hiddenText:
    'Nhiều người dùng chung máy này? Cho hiện tên gọi của bạn thì lần sau bấm “Đổi người” là vào nhanh, chỉ cần gõ mã PIN.',
  show: 'Cho hiện tên tôi ở máy này',
  hide: 'Đừng hiện tên tôi nữa',
}

const en: typeof vi = {
  title: 'Who goes on?',
  nobodyTitle: 'The next one, please',
  lead: 'Press your name, then type your PIN.',
  nobodyText: 'Nobody lets their name be shown on this device. Scan a card or type a user name.',
  present: (name) => `${name} is signed in on this device.`,
  leave: 'Change person',
  stay: 'Back to learning',
  people: 'People who use this device',
  other: 'Your name is not here?',
  scan: 'Scan a card',
  type: 'Type the user name',
  guest: 'Learn without an account',
  edit: 'Take names off this device',
  remove: 'Take it off',
  removeOf: (name) => `Take ${name} off this device`,
  greeting: (name) => `Hello ${name}`,
  lead2: 'Type your PIN to go on.',
  notMe: 'That is not me',
  title2: 'A shared device',
  shownText:
    'This device shows what you are called when somebody presses “Change person”. Your PIN is still asked for.',
  hiddenText:
    'Do several people use this device? Let it show what you are called, and next time “Change person” and your PIN are enough.',
  show: 'Show my name on this device',
  hide: 'Do not show my name any more',
}

export const switchWords: Words<typeof vi> = { vi, en }

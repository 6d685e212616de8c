import type { Words } from '~/ui/words'

const vi = {
  title: 'Hộ của tôi',
  profile: 'Hồ sơ của tôi',
  lead: 'Vào hộ thì thành viên tổ công nghệ số trông nom hộ thấy tên bạn ở đó, để hướng dẫn cả nhà. Bạn rời hộ lúc nào cũng được.',
  none: 'Bạn chưa ở trong hộ nào.',
  household: (code: string, place: string) => `Hộ ${code}, ${place}`,
  team: (name: string) => `Tổ trông nom: ${name}`,
  member: (name: string) => `Người phụ trách: ${name}`,
  leave: 'Rời hộ này',
  leaveOf: (code: string) => `Rời hộ ${code}`,
  joinTitle: 'Vào một hộ',
  code: 'Mã vào hộ',
  codeHint: 'Tám chữ số mà thành viên tổ đưa cho bạn.',
  find: 'Xem hộ',
  agreeTitle: (code: string) => `Vào hộ ${code}?`,
  agreeText: 'Thành viên tổ trông nom hộ sẽ thấy tên bạn trong hộ này. Họ không thấy mã PIN của bạn.',
  agree: 'Vào hộ này',
  otherCode: 'Không phải hộ của tôi',
  problem: 'Chưa vào hộ được',
  refusals: {
    'code-missing': 'Gõ tám chữ số của mã vào hộ.',
    'code-not-valid': 'Mã này không đúng hoặc không dùng được nữa. Hỏi thành viên tổ mã mới.',
    'too-many-attempts': 'Mã đã bị gõ sai nhiều lần. Đợi vài phút rồi gõ lại.',
    'already-there': 'Bạn đã ở trong hộ này rồi.',
    'needs-consent': 'Bạn chưa đủ 16 tuổi: cần cha mẹ đồng ý trước. Mở Hồ sơ, chọn “Dữ liệu về tôi”.',
  } as Record<string, string>,
}

const en: typeof vi = {
  title: 'My household',
  profile: 'My profile',
  lead: 'In a household, the member of the digital team who looks after it sees your name there, to guide the family. You can leave at any time.',
  none: 'You are in no household yet.',
  household: (code, place) => `Household ${code}, ${place}`,
  team: (name) => `Team: ${name}`,
  member: (name) => `Looked after by ${name}`,
  leave: 'Leave this household',
  leaveOf: (code) => `Leave household ${code}`,
  joinTitle: 'Join a household',
  code: 'Code of the household',
  codeHint: 'The eight digits that a member of the team gave you.',
  find: 'See the household',
  agreeTitle: (code) => `Join household ${code}?`,
  agreeText:
    'The member of the team who looks after it will see your name in this household. They never see your PIN.',
  agree: 'Join this household',
  otherCode: 'It is not my household',
  problem: 'You are not in it yet',
  refusals: {
    'code-missing': 'Type the eight digits of the code.',
    'code-not-valid': 'This code is wrong or no longer good. Ask the member of the team for a new one.',
    'too-many-attempts': 'There were too many wrong codes. Wait a few minutes.',
    'already-there': 'You are in this household already.',
    'needs-consent':
      'You are under 16: your parents have to agree first. Open your profile, “What is held about me”.',
  },
}

/** A resident's own household: joining by code, and leaving. */
export const ownHouseholdWords: Words<typeof vi> = { vi, en }

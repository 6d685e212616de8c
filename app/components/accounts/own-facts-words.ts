import type { Words } from '~/ui/words'

const vi = {
  title: 'Sửa thông tin của tôi',
  lead: 'Ô nào không muốn cho biết thì để trống. Chỉ tên là cần có.',
  displayName: 'Tên hoặc biệt danh',
  displayNameHint: 'Chứng nhận đã cấp giữ nguyên tên cũ.',
  birthYear: 'Năm sinh',
  birthYearHint: 'Bốn chữ số. Ví dụ: 1968',
  phone: 'Số điện thoại',
  phoneHint: 'Cả nhà dùng chung một số cũng được. Ví dụ: 0912 345 678',
  isYouthUnion: 'Tôi là đoàn viên',
  smartphone: 'Bạn có điện thoại thông minh không?',
  choices: { yes: 'Có', no: 'Không', '': 'Không muốn nói' },
  submit: 'Lưu lại',
  problem: 'Chưa lưu được',
  refusals: {
    'name-missing': 'Hãy gõ tên. Ví dụ: Nguyễn Thị Hoa',
    'name-too-long': 'Tên dài quá. Hãy viết trong 60 chữ.',
    'name-not-allowed': 'Tên chỉ gồm chữ, số và dấu cách. Ví dụ: Nguyễn Thị Hoa',
    'looks-like-citizen-number': 'Số này giống số căn cước. Chúng tôi không giữ số căn cước của ai.',
    'not-a-year': 'Năm sinh gồm bốn chữ số và không ở sau năm nay. Ví dụ: 1968',
    'ask-the-teacher': 'Bạn đang được ghi là trẻ dưới 16 tuổi. Nếu năm sinh ghi sai, hãy nhờ thầy cô sửa.',
    'not-a-phone': 'Số điện thoại chưa đúng. Ví dụ: 0912 345 678. Không có thì để trống.',
    'demonstration-account':
      'Đây là tài khoản dùng thử chung, nên không sửa được. Hãy lập tài khoản của bạn.',
  } as Record<string, string>,
}

const en: typeof vi = {
  title: 'Correct what is held about me',
  lead: 'Leave empty what you do not want to tell. Only the name is needed.',
  displayName: 'Name or nickname',
  displayNameHint: 'Certificates issued before keep the old name.',
  birthYear: 'Birth year',
  birthYearHint: 'Four digits. For example: 1968',
  phone: 'Telephone number',
  phoneHint: 'A family may share one. For example: 0912 345 678',
  isYouthUnion: 'I am a member of the Youth Union',
  smartphone: 'Do you have a smartphone?',
  choices: { yes: 'Yes', no: 'No', '': 'I would rather not say' },
  submit: 'Save',
  problem: 'Not saved yet',
  refusals: {
    'name-missing': 'Type a name. For example: Nguyễn Thị Hoa',
    'name-too-long': 'The name is too long. Use at most 60 letters.',
    'name-not-allowed': 'A name has letters, digits and spaces only. For example: Nguyễn Thị Hoa',
    'looks-like-citizen-number': 'This looks like a citizen number. We keep nobody’s.',
    'not-a-year': 'A birth year has four digits and is not in the future. For example: 1968',
    'ask-the-teacher': 'You are noted down as under 16. If the year is wrong, ask your teacher to change it.',
    'not-a-phone':
      'The telephone number is not right. For example: 0912 345 678. Leave empty if you have none.',
    'demonstration-account':
      'This is a demonstration account for everybody and cannot be changed. Make your own.',
  },
}

export const ownFactsWords: Words<typeof vi> = { vi, en }

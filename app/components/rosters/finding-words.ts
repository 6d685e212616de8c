import type { Finding } from '~/domain/rosters/import-kind'
import type { Words } from '~/ui/words'

type Sentence = (finding: Finding & { example: string }) => string

const VI_FIELDS: Record<string, string> = {
  ...{ name: 'họ và tên', phone: 'số điện thoại', birthYear: 'năm sinh', village: 'thôn, bản', team: 'tổ' },
  class: 'lớp',
  ...{
    position: 'chức vụ',
    youthUnion: 'đoàn viên',
    smartphone: 'có điện thoại thông minh',
    note: 'ghi chú',
  },
}
const VI_VALUES: Record<string, string> = {
  ...{ head: 'tổ trưởng', deputy: 'tổ phó', member: 'thành viên', true: 'có', false: 'không', '': 'chưa có' },
}
const viValue = (value = '') => VI_VALUES[value] ?? value

const vi: Record<string, Sentence> = {
  'name-missing': () => 'Thiếu họ và tên. Ví dụ đúng: Nguyễn Thị Hạnh.',
  'name-too-long': ({ value }) => `Họ và tên “${value}” dài quá 60 chữ cái. Ví dụ đúng: Nguyễn Thị Hạnh.`,
  'name-not-allowed': ({ value }) => `Họ và tên “${value}” có ký hiệu lạ. Ví dụ đúng: Nguyễn Thị Hạnh.`,
  'name-cased': ({ to }) => `Tên sẽ viết lại là “${to}”.`,
  'citizen-number': () =>
    'Ô này có vẻ là số căn cước. Chúng tôi không bao giờ lưu số căn cước: xoá số đó đi.',
  'phone-wrong': ({ value }) => `Số điện thoại “${value}” chưa đúng. Ví dụ đúng: 0912 345 678.`,
  'phone-zero': ({ to }) => `Excel đã bỏ mất số 0 ở đầu: sẽ ghi là ${to}.`,
  'phone-several': ({ to }) => `Ô có nhiều số: chỉ ghi số đầu, ${to}.`,
  'year-wrong': ({ value }) => `Năm sinh “${value}” chưa đúng. Ví dụ đúng: 1975.`,
  'mark-unclear': ({ value }) => `Không hiểu “${value}”, nên bỏ trống ô này. Ví dụ đúng: x hoặc có.`,
  'position-unclear': ({ value }) =>
    `“${value}” không phải chức vụ trong tổ: ghi là thành viên. Ví dụ đúng: Tổ trưởng.`,
  'village-missing': () => 'Thiếu thôn, bản. Ví dụ đúng: thôn Đồng Chùa.',
  'village-unknown': ({ value, to }) =>
    to
      ? `Không có thôn “${value}” ở địa bàn này. Có phải “${to}”?`
      : `Không có thôn “${value}” ở địa bàn này. Viết đúng tên như ở trang địa bàn.`,
  'village-several': ({ value }) =>
    `Có nhiều nơi tên “${value}”. Viết thêm tên xã, ví dụ: thôn Đồng Chùa, xã Mẫu.`,
  'village-closed': ({ value }) => `“${value}” đã sáp nhập vào nơi khác. Ghi tên mới của thôn.`,
  'team-unknown': ({ value }) => `Không tìm thấy tổ “${value}”. Viết thêm tên thôn của tổ.`,
  'team-several': ({ value }) => `“${value}” có nhiều tổ: chưa xếp vào tổ nào. Thêm cột tên tổ để xếp.`,
  'team-none': ({ value }) => `${value} chưa có tổ: chưa xếp vào tổ nào.`,
  'team-new': ({ to }) => `Sẽ lập mới “${to}”.`,
  'team-joins': ({ to }) => `Vào tổ, là ${viValue(to)}.`,
  'class-unknown': ({ value }) =>
    `Không có lớp “${value}” ở địa bàn này. Viết đúng tên như ở trang lớp. Ví dụ đúng: 5A.`,
  'class-several': ({ value }) =>
    `Có nhiều lớp tên “${value}”. Viết thêm tên trường. Ví dụ đúng: 5A, trường Tiểu học Mẫu.`,
  'class-none': () => 'Là học sinh nhưng chưa ghi lớp: chưa xếp vào lớp nào. Ví dụ đúng: 5A.',
  'class-joins': ({ to }) => `Vào lớp ${to}.`,
  'duplicate-row': ({ otherRow }) =>
    `Trùng với dòng ${otherRow} trong tệp. Không cần sửa: dòng ${otherRow} đã có người này.`,
  'duplicate-person': ({ otherRow, to }) => `Cùng là ${to} như dòng ${otherRow}. Xoá một trong hai dòng.`,
  'perhaps-same': () => 'Có thể là người đã có:',
  change: ({ field, from, to }) => `Đổi ${VI_FIELDS[field ?? ''] ?? ''}: ${viValue(from)} → ${viValue(to)}.`,
  'changed-since': () => 'Vừa có người sửa sau khi bạn xem. Bạn xem lại và chọn lần nữa.',
  'person-gone': () => 'Người này đã xoá tài khoản, nên dòng này đã được xoá trắng.',
  'kept-active': () => 'Người này đã bắt đầu dùng tài khoản, nên giữ lại.',
  'kept-changed': () => 'Người này đã được sửa sau khi ghi, nên giữ như bây giờ.',
}

const EN_FIELDS: Record<string, string> = {
  ...{ name: 'name', phone: 'phone number', birthYear: 'year of birth', village: 'village', team: 'team' },
  class: 'class',
  ...{ position: 'position', youthUnion: 'Youth Union', smartphone: 'has a smartphone', note: 'note' },
}
const EN_VALUES: Record<string, string> = {
  ...{ head: 'head', deputy: 'deputy head', member: 'member', true: 'yes', false: 'no', '': 'nothing' },
}
const enValue = (value = '') => EN_VALUES[value] ?? value

const en: typeof vi = {
  'name-missing': () => 'The name is missing. A good one: Nguyễn Thị Hạnh.',
  'name-too-long': ({ value }) =>
    `The name “${value}” has more than 60 letters. A good one: Nguyễn Thị Hạnh.`,
  'name-not-allowed': ({ value }) => `The name “${value}” has strange signs. A good one: Nguyễn Thị Hạnh.`,
  'name-cased': ({ to }) => `The name will be written “${to}”.`,
  'citizen-number': () => 'This looks like a citizen’s identity number. We never store those: remove it.',
  'phone-wrong': ({ value }) => `The phone number “${value}” is not right. A good one: 0912 345 678.`,
  'phone-zero': ({ to }) => `Excel dropped the leading 0: it will be ${to}.`,
  'phone-several': ({ to }) => `There are several numbers: only the first is kept, ${to}.`,
  'year-wrong': ({ value }) => `The year of birth “${value}” is not right. A good one: 1975.`,
  'mark-unclear': ({ value }) => `“${value}” is not understood and left out. Good ones: x or có.`,
  'position-unclear': ({ value }) =>
    `“${value}” is no position in a team: written as member. A good one: Tổ trưởng.`,
  'village-missing': () => 'The village is missing. A good one: thôn Đồng Chùa.',
  'village-unknown': ({ value, to }) =>
    to
      ? `There is no village “${value}” here. Is it “${to}”?`
      : `There is no village “${value}” here. Write its name as on the page of places.`,
  'village-several': ({ value }) =>
    `Several places are called “${value}”. Add the commune: thôn Đồng Chùa, xã Mẫu.`,
  'village-closed': ({ value }) => `“${value}” was merged into another place. Write the new name.`,
  'team-unknown': ({ value }) => `There is no team “${value}”. Add the name of its village.`,
  'team-several': ({ value }) =>
    `“${value}” has several teams: put into none. Add a column with the team’s name.`,
  'team-none': ({ value }) => `${value} has no team yet: put into none.`,
  'team-new': ({ to }) => `“${to}” will be made.`,
  'team-joins': ({ to }) => `Joins the team as ${enValue(to)}.`,
  'class-unknown': ({ value }) =>
    `There is no class “${value}” here. Write its name as on its page. A good one: 5A.`,
  'class-several': ({ value }) =>
    `Several classes are called “${value}”. Add the school. A good one: 5A, trường Tiểu học Mẫu.`,
  'class-none': () => 'A student, but no class is named: put into none. A good one: 5A.',
  'class-joins': ({ to }) => `Joins the class ${to}.`,
  'duplicate-row': ({ otherRow }) =>
    `The same as row ${otherRow} of the file. Nothing to mend: row ${otherRow} has this person.`,
  'duplicate-person': ({ otherRow, to }) => `The same ${to} as row ${otherRow}. Remove one of the two rows.`,
  'perhaps-same': () => 'Perhaps somebody who is there already:',
  change: ({ field, from, to }) =>
    `Changes ${EN_FIELDS[field ?? ''] ?? ''}: ${enValue(from)} → ${enValue(to)}.`,
  'changed-since': () => 'Somebody changed this after you looked. Look again and choose once more.',
  'person-gone': () => 'This person deleted their account, so this row was emptied.',
  'kept-active': () => 'This person has begun to use the account, and stays.',
  'kept-changed': () => 'This person was changed after the list was written, and stays as they are.',
}

/** What is said of a row of a list: by the code of the finding. */
export const findingWords: Words<{ sentences: typeof vi; fields: Record<string, string> }> = {
  vi: { sentences: vi, fields: VI_FIELDS },
  en: { sentences: en, fields: EN_FIELDS },
}

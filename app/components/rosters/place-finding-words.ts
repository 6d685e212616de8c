import type { Finding } from '~/domain/rosters/import-kind'
import type { PlaceFinding } from '~/domain/rosters/place-finding'
import type { Words } from '~/ui/words'

type Sentences = Record<PlaceFinding, (finding: Finding) => string>

const vi: Sentences = {
  'name-missing': () => 'Thiếu tên địa bàn. Ví dụ đúng: thôn Đồng Chùa.',
  'name-too-long': ({ value }) => `Tên “${value}” dài quá 80 chữ cái. Ví dụ đúng: thôn Đồng Chùa.`,
  'name-not-allowed': ({ value }) => `Tên “${value}” có ký hiệu lạ. Ví dụ đúng: thôn Đồng Chùa.`,
  'kind-missing': ({ value }) =>
    `Chưa rõ “${value}” là thôn, bản hay xã. Viết loại trước tên hoặc ở cột loại. Ví dụ đúng: thôn Đồng Chùa.`,
  'kind-unknown': ({ value }) =>
    `Không có loại “${value}”. Ví dụ đúng: thôn, bản, ấp, khóm, tổ dân phố, khu phố, xã, phường.`,
  'kind-differs': ({ from, to }) =>
    `Tên ghi là “${from}” nhưng cột loại ghi là “${to}”. Sửa cho khớp. Ví dụ đúng: thôn Đồng Chùa, loại: thôn.`,
  'kind-stands-above': ({ value, to }) =>
    `“${value}” không thể nằm trong “${to}”. Ví dụ đúng: thôn nằm trong xã, xã nằm trong tỉnh.`,
  'parent-missing': ({ value, to }) =>
    `Thiếu nơi “${value}” thuộc về: không để thẳng trong ${to} được. Ví dụ đúng: xã Mẫu.`,
  'parent-unknown': ({ value, to }) =>
    `Không có “${value}”${to ? ` trong ${to}` : ''}. Viết đúng tên như ở trang địa bàn; nếu nơi đó cũng mới, ghi nó ở dòng phía trên. Ví dụ đúng: xã Mẫu.`,
  'parent-several': ({ value }) =>
    `Có nhiều nơi tên “${value}”. Viết thêm tên cấp trên. Ví dụ đúng: xã Mẫu, huyện Thượng.`,
  'parent-closed': ({ value, to }) =>
    `“${value}” đã ${to ? `sáp nhập vào ${to}` : 'sáp nhập hoặc đã chia'}. Ghi tên hiện nay của nơi đó.${to ? ` Ví dụ đúng: ${to}.` : ''}`,
  'parent-in-list': ({ value, otherRow }) => `Thuộc ${value}, cũng được thêm mới ở dòng ${otherRow}.`,
  'parent-skipped': ({ value, otherRow }) =>
    `Chưa ghi, vì ${value} (dòng ${otherRow}) chưa được ghi. Chọn ghi dòng ${otherRow} rồi gửi lại tệp.`,
  'place-closed': ({ value }) => `“${value}” đã sáp nhập hoặc đã chia, không còn dùng. Ghi tên hiện nay.`,
  'place-renamed': ({ from, to }) => `Đổi tên: ${from} → ${to}.`,
  'duplicate-row': ({ otherRow }) =>
    `Trùng với dòng ${otherRow} trong tệp. Không cần sửa: dòng ${otherRow} đã có địa bàn này.`,
  'perhaps-same': () => 'Có thể là địa bàn đã có:',
  'changed-since': () => 'Địa bàn vừa thay đổi sau khi bạn xem. Bạn xem lại và chọn lần nữa.',
  'not-written': ({ from }) =>
    from === 'name-taken'
      ? 'Chưa ghi được: nơi đó vừa có một địa bàn cùng tên.'
      : from === 'not-your-place'
        ? 'Chưa ghi được: bạn không còn phụ trách nơi này.'
        : 'Chưa ghi được vì địa bàn vừa thay đổi. Bạn chọn lại, hoặc sửa ở trang địa bàn.',
  'kept-in-use': () => 'Đã có địa bàn nhỏ hơn, tổ, lớp, hộ hoặc người ở đây, nên giữ lại.',
  'kept-changed': () => 'Địa bàn này đã đổi tên sau khi ghi, nên giữ như bây giờ.',
}

const en: Sentences = {
  'name-missing': () => 'The name of the place is missing. A good one: thôn Đồng Chùa.',
  'name-too-long': ({ value }) => `The name “${value}” has more than 80 letters. A good one: thôn Đồng Chùa.`,
  'name-not-allowed': ({ value }) => `The name “${value}” has strange signs. A good one: thôn Đồng Chùa.`,
  'kind-missing': ({ value }) =>
    `It is not said what “${value}” is. Write the kind before the name or in a column of its own. A good one: thôn Đồng Chùa.`,
  'kind-unknown': ({ value }) =>
    `There is no kind “${value}”. Good ones: thôn, bản, ấp, khóm, tổ dân phố, khu phố, xã, phường.`,
  'kind-differs': ({ from, to }) =>
    `The name says “${from}”, the column of kinds says “${to}”. Make them agree. A good one: thôn Đồng Chùa, kind: thôn.`,
  'kind-stands-above': ({ value, to }) =>
    `A “${value}” cannot lie in “${to}”. Right: a thôn in a xã, a xã in a tỉnh.`,
  'parent-missing': ({ value, to }) =>
    `It is not said where “${value}” belongs: it cannot lie directly in ${to}. A good one: xã Mẫu.`,
  'parent-unknown': ({ value, to }) =>
    `There is no “${value}”${to ? ` in ${to}` : ''}. Write its name as on the page of places; if it is new too, put it in a row above. A good one: xã Mẫu.`,
  'parent-several': ({ value }) =>
    `Several places are called “${value}”. Add what they lie in. A good one: xã Mẫu, huyện Thượng.`,
  'parent-closed': ({ value, to }) =>
    `“${value}” was ${to ? `merged into ${to}` : 'merged or split'}. Write the name of today.${to ? ` A good one: ${to}.` : ''}`,
  'parent-in-list': ({ value, otherRow }) => `In ${value}, which row ${otherRow} adds.`,
  'parent-skipped': ({ value, otherRow }) =>
    `Not written, because ${value} (row ${otherRow}) is not. Take row ${otherRow} and send the file again.`,
  'place-closed': ({ value }) => `“${value}” was merged or split and is no more. Write the name of today.`,
  'place-renamed': ({ from, to }) => `Renamed: ${from} → ${to}.`,
  'duplicate-row': ({ otherRow }) =>
    `The same as row ${otherRow} of the file. Nothing to mend: row ${otherRow} has this place.`,
  'perhaps-same': () => 'Perhaps a place that is there already:',
  'changed-since': () => 'The places changed after you looked. Look again and choose once more.',
  'not-written': ({ from }) =>
    from === 'name-taken'
      ? 'Not written: there is a place of this name there by now.'
      : from === 'not-your-place'
        ? 'Not written: you do not answer for this place any more.'
        : 'Not written, because the place has just changed. Choose again, or change it on its page.',
  'kept-in-use': () => 'There are places, teams, classes, households or people here by now, so it stays.',
  'kept-changed': () => 'This place was renamed after the list was written, and stays as it is.',
}

const fields = {
  vi: { name: 'tên địa bàn', kind: 'loại', parent: 'thuộc về' },
  en: { name: 'name of the place', kind: 'kind', parent: 'belongs to' },
}

/** What is said of a row of a list of places, and what its columns are called. */
export const placeFindingWords: Words<{ sentences: Sentences; fields: Record<string, string> }> = {
  vi: { sentences: vi, fields: fields.vi },
  en: { sentences: en, fields: fields.en },
}

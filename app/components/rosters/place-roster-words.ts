import type { Words } from '~/ui/words'

const vi = {
  lead: 'Gửi bảng tên thôn, xã bạn đang có. Bạn xem lại từng dòng trước khi ghi, và trong 24 giờ vẫn hoàn tác được.',
  templateHint: 'Chưa có bảng? Điền vào tệp mẫu: tên, loại, thuộc về đâu.',
  place: 'Các địa bàn trong tệp nằm ở',
  verdicts: {
    new: 'Địa bàn mới',
    changed: 'Đổi tên',
    unchanged: 'Không đổi',
    wrong: 'Cần sửa',
    'perhaps-same': 'Có thể trùng',
    again: 'Xem lại',
    kept: 'Giữ lại',
  } as Record<string, string>,
  verdictTexts: {
    new: 'Chưa có địa bàn này. Bấm “Ghi nhận” là thêm vào từ hôm nay, trừ dòng bạn chọn bỏ qua.',
    changed: 'Đã có, tệp gọi bằng tên khác. Bấm “Ghi nhận” là đổi tên từ hôm nay; tên cũ vẫn tìm được.',
    unchanged: 'Đã có, giống hệt. Không ghi gì.',
    wrong:
      'Những dòng này không được ghi. Sửa trong tệp rồi gửi lại; địa bàn đã ghi sẽ không bị ghi hai lần.',
    'perhaps-same': 'Tên gần giống một địa bàn đã có. Dòng nào bạn chưa chọn thì không ghi.',
    again: 'Có điều thay đổi sau khi bạn xem. Bạn xem lại và chọn; dòng không chọn được thì sửa trong tệp.',
    kept: 'Những địa bàn này không hoàn tác được.',
  } as Record<string, string>,
  takeNew: 'Là địa bàn mới',
  allSame: 'Tất cả là địa bàn đã có',
  allNew: 'Tất cả là địa bàn mới',
  known: 'Bạn đã ghi nhận đúng tệp này rồi. Ghi lần nữa cũng không nhân đôi địa bàn nào.',
  undoneText: 'Các địa bàn đã trở về như trước khi ghi danh sách này.',
  keptText: (count: number) =>
    `${count} địa bàn được giữ lại, vì đã có tổ, lớp, hộ hoặc người ở đó, hay đã được sửa sau đó.`,
}

const en: typeof vi = {
  lead: 'Send the table of villages or communes you have. You look at every row before it is written, and can undo it for 24 hours.',
  templateHint: 'No table yet? Fill in the template: name, kind, belongs to.',
  place: 'The places in the file lie in',
  verdicts: {
    new: 'New places',
    changed: 'Renamed',
    unchanged: 'Unchanged',
    wrong: 'To be mended',
    'perhaps-same': 'Perhaps the same',
    again: 'Look again',
    kept: 'Kept',
  },
  verdictTexts: {
    new: 'Not there yet. They are added as of today when you press “Write”, save those you skip.',
    changed:
      'There already, but the file calls them otherwise. Renamed as of today when you press “Write”; the old name is still found.',
    unchanged: 'There already, and the same. Nothing is written.',
    wrong: 'These rows are not written. Mend them in the file and send it again; no place is written twice.',
    'perhaps-same': 'The name is much like a place that is there. Rows you do not decide are not written.',
    again:
      'Something changed after you looked. Look again and choose; what cannot be chosen is mended in the file.',
    kept: 'These places could not be undone.',
  },
  takeNew: 'A new place',
  allSame: 'All are there already',
  allNew: 'All are new',
  known: 'You have written this very file before. Writing it again doubles no place.',
  undoneText: 'The places are as they were before this list.',
  keptText: (count) =>
    `${count} places stay, because teams, classes, households or people came to them, or they were changed since.`,
}

/** What is said otherwise of a list of places than of one of people. */
export const placeRosterWords: Words<typeof vi> = { vi, en }

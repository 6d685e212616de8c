import type { PasteFinding, PasteFindingCode, PasteRefusal } from '~/domain/authoring/paste-finding'
import type { Words } from '~/ui/words'
import { pictureWords } from './picture-words'

type PasteWords = {
  title: string
  lead: string
  fileTitle: string
  file: string
  fileHint: string
  read: string
  reading: string
  pasteTitle: string
  paste: string
  pasteHint: string
  problemsTitle: string
  closed: string
  review: string
  reviewLead: string
  text: string
  textHint: string
  pictures: string
  said: string
  nothingSaid: string
  how: string
  append: string
  appendHint: string
  replace: string
  replaceHint: string
  take: string
  again: string
  refusals: Record<
    PasteRefusal | 'text-missing' | 'changed-meanwhile' | 'text-too-long' | 'no-such-file' | 'not-open',
    string
  >
  findings: Record<PasteFindingCode, (value: string) => string>
}

const quoted = (value: string) => (value === '' ? '' : ` “${value}”`)
const pictureProblem = (value: string, words: Record<string, string>) => words[value] ?? ''

const vi: PasteWords = {
  title: 'Lấy bài từ Word',
  lead: 'Gửi tệp Word, hoặc dán chữ từ Word, Google Docs, Zalo. Xem lại trước, rồi mới đưa vào bài.',
  fileTitle: 'Gửi tệp Word',
  file: 'Tệp Word (.docx)',
  fileHint: 'Nặng tới 20 MB. Hình trong tệp được lấy theo.',
  read: 'Đọc tệp',
  reading: 'Đang đọc…',
  pasteTitle: 'Hoặc dán chữ',
  paste: 'Chữ đã chép',
  pasteHint: 'Bấm giữ trong ô, chọn Dán. Tiêu đề, chữ đậm, danh sách được giữ lại.',
  problemsTitle: 'Chưa lấy được',
  closed: 'Bài đang được duyệt hoặc đã duyệt, nên chưa đưa gì vào được.',
  review: 'Xem lại',
  reviewLead: 'Đây là phần lấy được. Bạn sửa được ngay trong ô. Chưa có gì vào bài.',
  text: 'Chữ sẽ vào bài',
  textHint: 'Dòng bắt đầu bằng ## là tiêu đề, - là danh sách, **...** là chữ đậm.',
  pictures: 'Hình lấy được',
  said: 'Điều cần biết',
  nothingSaid: 'Lấy được trọn vẹn.',
  how: 'Đưa vào đâu?',
  append: 'Thêm vào cuối bài',
  appendHint: 'Đứng trước phần tóm tắt. Chữ đã có giữ nguyên.',
  replace: 'Thay toàn bộ phần chữ',
  replaceHint: 'Bản cũ vẫn được giữ trong các bản trước.',
  take: 'Đưa vào bài',
  again: 'Lấy tệp khác',
  refusals: {
    'file-missing': 'Bạn chưa chọn tệp, hoặc chưa dán chữ.',
    'file-too-large': 'Tệp lớn quá. Hãy bỏ bớt hình hoặc chia thành nhiều tệp, rồi gửi từng tệp.',
    'old-word':
      'Đây là tệp Word kiểu cũ (.doc). Mở bằng Word, chọn Lưu thành (Save As), kiểu .docx, rồi gửi lại.',
    'password-protected': 'Tệp có mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.',
    'not-word': 'Đây không phải tệp Word. Hãy gửi tệp có đuôi .docx.',
    'broken-file': 'Tệp bị hỏng hoặc chép chưa xong. Mở bằng Word, lưu lại, rồi gửi.',
    'zip-bomb': 'Tệp này khi mở ra lớn bất thường, nên chúng tôi không mở.',
    'with-entities':
      'Tệp có phần khai báo lạ mà tệp Word không cần, nên chúng tôi không mở. Mở bằng Word, lưu lại, rồi gửi.',
    'too-heavy': 'Tệp này máy chủ đọc quá lâu. Hãy chia nhỏ ra, rồi gửi từng phần.',
    'nothing-read': 'Không có chữ nào để lấy.',
    'text-missing': 'Ô chữ đang trống. Hãy gửi lại tệp, hoặc gõ chữ vào.',
    'changed-meanwhile':
      'Có người vừa sửa bài trong lúc bạn xem. Chữ của bạn còn nguyên ở đây. Bấm “Đưa vào bài” lần nữa để đặt vào bản mới.',
    'text-too-long': 'Bài sẽ dài quá. Hãy bỏ bớt rồi bấm lại.',
    'no-such-file': 'Bài này chưa có phần chữ.',
    'not-open': 'Bài đang được duyệt, chưa đưa vào được.',
  },
  findings: {
    looks: () => 'Màu, kiểu chữ, cỡ chữ, gạch chân đã bỏ: bài học có kiểu chữ chung.',
    link: (value) => `Liên kết${quoted(value)} đã bỏ, chữ còn. Bài chỉ nhận địa chỉ bắt đầu bằng https://.`,
    picture: (value) =>
      `Có hình chưa lấy được. ${pictureProblem(value, pictureWords.vi.problems) || 'Hãy lưu hình ấy thành PNG, rồi thêm ở trang Hình.'}`,
    'picture-far': (value) =>
      `Hình${quoted(value)} nằm ở nơi khác, nên chưa lấy. Hãy lưu hình về máy, rồi thêm ở trang Hình.`,
    script: () => 'Phần mã lệnh đã bỏ.',
    media: () => 'Âm thanh hoặc phim không lấy theo.',
    form: () => 'Ô nhập, nút bấm đã bỏ.',
    embedded: (value) => `Tệp đính kèm${quoted(value)} không lấy theo.`,
    macro: () => 'Tệp có macro (lệnh chạy tự động). Chúng tôi đã bỏ, không chạy.',
    drawing: () => 'Biểu đồ hoặc hình ghép không lấy theo. Hãy chụp lại thành hình, rồi thêm ở trang Hình.',
    formula: () => 'Công thức không lấy theo. Hãy viết bằng chữ.',
    note: () => 'Chú thích cuối trang đứng ở cuối, số của nó đã bỏ.',
    comment: () => 'Lời góp ý bên lề không lấy theo.',
    'removed-text': () => 'Chữ đã gạch bỏ khi theo dõi sửa đổi không lấy theo.',
    'too-deep': () => 'Có phần lồng quá sâu nên không lấy được.',
    'too-long': () => 'Văn bản dài quá một bài. Phần sau chưa lấy.',
    'too-many-pictures': (value) => `Mỗi lần lấy nhiều nhất ${value} hình.`,
    signs: (value) => `Có đoạn nhiều ký hiệu lạ, đã bỏ bớt ký hiệu${quoted(value)}.`,
    'table-list': (value) =>
      `Bảng${quoted(value)} đã thành danh sách: trên điện thoại dễ đọc hơn. Hãy đọc lại.`,
    'table-steps': (value) => `Bảng${quoted(value)} đã thành các bước. Hãy đọc lại.`,
    'bold-heading': (value) => `Dòng đậm${quoted(value)} đã thành tiêu đề.`,
    'deep-heading': () => 'Bài chỉ có hai bậc tiêu đề. Các bậc nhỏ hơn đã gộp lại.',
    'hidden-text': () => 'Chữ ẩn đã bỏ.',
  },
}

const en: PasteWords = {
  title: 'Take text from Word',
  lead: 'Send a Word file, or paste from Word, Google Docs or Zalo. You look it over before it goes into the lesson.',
  fileTitle: 'Send a Word file',
  file: 'Word file (.docx)',
  fileHint: 'Up to 20 MB. Its pictures come along.',
  read: 'Read the file',
  reading: 'Reading…',
  pasteTitle: 'Or paste text',
  paste: 'Copied text',
  pasteHint: 'Paste into the box. Headings, bold words and lists are kept.',
  problemsTitle: 'It could not be taken',
  closed: 'The lesson is under review or approved, so nothing can go in now.',
  review: 'Look it over',
  reviewLead: 'This is what was taken. You can change it in the box. Nothing is in the lesson yet.',
  text: 'Text for the lesson',
  textHint: 'A line beginning with ## is a heading, - a list, **...** is bold.',
  pictures: 'Pictures',
  said: 'Good to know',
  nothingSaid: 'Everything was taken.',
  how: 'Where does it go?',
  append: 'To the end of the lesson',
  appendHint: 'Before the summary. What is there stays.',
  replace: 'In place of the whole text',
  replaceHint: 'The earlier text is kept among earlier versions.',
  take: 'Put into the lesson',
  again: 'Take another file',
  refusals: {
    'file-missing': 'No file was chosen and nothing pasted.',
    'file-too-large': 'It is too large. Leave pictures out or divide it, and send the parts.',
    'old-word': 'This is an old Word file (.doc). Open it in Word, Save As .docx, and send that.',
    'password-protected': 'It has a password. Take the password off and send it again.',
    'not-word': 'This is no Word file. Send one that ends in .docx.',
    'broken-file': 'It is broken or was not copied to its end. Open it in Word, save it, and send it again.',
    'zip-bomb': 'It would unpack to an unusual size, so we did not open it.',
    'with-entities':
      'It has declarations that Word files do not need, so we did not open it. Save it anew in Word.',
    'too-heavy': 'It takes too long to read. Divide it and send the parts.',
    'nothing-read': 'There are no words to take.',
    'text-missing': 'The box is empty. Send the file again, or type.',
    'changed-meanwhile':
      'Somebody changed the lesson meanwhile. Your text is still here. Press “Put into the lesson” again to add it to the newer one.',
    'text-too-long': 'The lesson would be too long. Shorten it and press again.',
    'no-such-file': 'This lesson has no text yet.',
    'not-open': 'The lesson is under review; nothing can go in now.',
  },
  findings: {
    looks: () => 'Colours, fonts, sizes and underlines were dropped: lessons have one look.',
    link: (value) =>
      `The link${quoted(value)} was dropped; its words stay. Lessons take addresses that begin with https://.`,
    picture: (value) =>
      `A picture could not be taken. ${pictureProblem(value, pictureWords.en.problems) || 'Save it as PNG and add it on the page of pictures.'}`,
    'picture-far': (value) =>
      `The picture${quoted(value)} lies elsewhere and was not taken. Save it and add it on the page of pictures.`,
    script: () => 'Program code was dropped.',
    media: () => 'Sound or film does not come along.',
    form: () => 'Fields and buttons were dropped.',
    embedded: (value) => `The embedded file${quoted(value)} does not come along.`,
    macro: () => 'The file has macros. They were dropped and not run.',
    drawing: () => 'Charts and drawings do not come along. Take a picture of them and add that.',
    formula: () => 'Formulas do not come along. Write them in words.',
    note: () => 'Footnotes stand at the end, without their numbers.',
    comment: () => 'Comments do not come along.',
    'removed-text': () => 'Text that was struck out by tracked changes does not come along.',
    'too-deep': () => 'Something is nested too deeply and was not taken.',
    'too-long': () => 'The text is longer than a lesson. Its end was not taken.',
    'too-many-pictures': (value) => `At most ${value} pictures at a time.`,
    signs: (value) => `A part had many signs; some were dropped${quoted(value)}.`,
    'table-list': (value) =>
      `The table${quoted(value)} became a list, which reads better on a phone. Read it again.`,
    'table-steps': (value) => `The table${quoted(value)} became steps. Read it again.`,
    'bold-heading': (value) => `The bold line${quoted(value)} became a heading.`,
    'deep-heading': () => 'Lessons have two levels of headings. Lower ones were joined.',
    'hidden-text': () => 'Hidden text was dropped.',
  },
}

/** Taking text from Word and from the clipboard, and what is said of what does not come along. */
export const pasteWords: Words<PasteWords> = { vi, en }

/** What was found, each as a sentence, once. */
export function sentencesOf(findings: readonly PasteFinding[], words: PasteWords): string[] {
  return [...new Set(findings.map(({ code, value }) => words.findings[code](value)))]
}

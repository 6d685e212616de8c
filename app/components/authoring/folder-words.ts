import type { FolderFate, WaitingFolders } from '~/domain/authoring/folder-import'
import type { ZipRefusal } from '~/domain/authoring/lesson-zip'
import type { Words } from '~/ui/words'

type FolderWords = {
  title: string
  lead: string
  drafts: string
  scope: string
  file: string
  fileHint: string
  send: string
  sending: string
  problemsTitle: string
  refusals: Record<ZipRefusal['refusal'], (path: string) => string>
  review: string
  reviewLead: (scopeName: string) => string
  fates: { [F in FolderFate as F['fate']]: (title: string) => string }
  content: (files: number, pictures: number) => string
  problems: (count: number) => string
  noProblems: string
  problemAt: (file: string, line: number) => string
  more: (count: number) => string
  left: string
  findings: Record<WaitingFolders['findings'][number]['code'], (path: string) => string>
  commit: string
  another: string
  nothing: string
}

const inFile = (path: string) => (path ? ` (“${path}”)` : '')

const vi: FolderWords = {
  title: 'Nhận bài từ tệp .zip',
  lead: 'Tệp .zip là một bài hoặc một học phần tải về từ Ngõ Số. Xem lại trước, rồi mới ghi nhận.',
  drafts: 'Bài đang soạn',
  scope: 'Soạn cho',
  file: 'Tệp .zip',
  fileHint: 'Nặng tới 12 MB, nhiều nhất 40 bài.',
  send: 'Đọc tệp',
  sending: 'Đang đọc…',
  problemsTitle: 'Chưa nhận được tệp',
  refusals: {
    'file-missing': () => 'Bạn chưa chọn tệp.',
    'file-too-large': () => 'Tệp nặng quá 12 MB. Hãy chia thành nhiều tệp.',
    'not-zip': () => 'Đây không phải tệp .zip. Hãy nén thư mục của bài thành .zip rồi gửi.',
    'broken-file': (path) => `Tệp .zip bị hỏng${inFile(path)}. Hãy nén lại rồi gửi.`,
    'zip-bomb': () => 'Tệp này khi mở ra lớn bất thường, nên chúng tôi không mở.',
    'unsafe-name': (path) =>
      `Trong tệp có tên chỉ ra ngoài thư mục, hoặc tên không dùng được${inFile(path)}. Chúng tôi không mở tệp như vậy.`,
    'same-name': (path) => `Trong tệp có hai tệp cùng tên${inFile(path)}. Hãy bỏ một tệp rồi nén lại.`,
    'link-inside': (path) => `Trong tệp có lối tắt${inFile(path)}. Hãy chép tệp thật vào thay lối tắt.`,
    'no-lesson': () => 'Trong tệp không có bài nào. Mỗi bài là một thư mục có tệp lesson.mdx.',
    'too-many-lessons': () => 'Trong tệp có hơn 40 bài. Hãy chia thành nhiều tệp.',
    'too-heavy': () => 'Tệp này máy chủ đọc quá lâu. Hãy chia thành nhiều tệp.',
  },
  review: 'Xem lại trước khi ghi nhận',
  reviewLead: (scopeName) => `Soạn cho: ${scopeName}. Chưa ghi gì.`,
  fates: {
    new: () => 'Bài mới: thành một bài đang soạn.',
    variant: () => 'Bản riêng của bài có sẵn: đứng thay bài ấy ở nơi này sau khi duyệt.',
    copy: () => 'Mã bài này đã có ở nơi khác: nhận thành bài mới, có mã riêng.',
    update: (title) => `Thay chữ của bài đang soạn “${title}”. Bản cũ vẫn được giữ.`,
    closed: (title) => `Bài “${title}” đang được duyệt hoặc đã duyệt: không nhận bài này.`,
    'no-module': () => 'Không rõ học phần của bài: không nhận bài này.',
  },
  content: (files, pictures) => `${files} tệp chữ, ${pictures} hình.`,
  problems: (count) => `${count} điều cần sửa. Vẫn nhận được, sửa sau khi nhận.`,
  noProblems: 'Không có gì phải sửa.',
  problemAt: (file, line) => `${file}, dòng ${line}`,
  more: (count) => `Và ${count} điều nữa.`,
  left: 'Không lấy theo',
  findings: {
    'not-content': (path) => `${path}: không thuộc về bài học.`,
    'module-file': (path) => `${path}: tệp chung của học phần, không sửa được ở đây.`,
    'text-too-large': (path) => `${path}: lớn quá.`,
    'picture-too-large': (path) => `${path}: hình nặng quá.`,
    'not-text': (path) => `${path}: không phải chữ UTF-8.`,
    picture: (path) => `${path}: hình không đọc được, hoặc có phần mà bài học không nhận.`,
  },
  commit: 'Ghi nhận',
  another: 'Chọn tệp khác',
  nothing: 'Không có bài nào nhận được.',
}

const en: FolderWords = {
  title: 'Take lessons from a .zip file',
  lead: 'A lesson or a module as it is downloaded from Ngõ Số. You look it over before it is taken.',
  drafts: 'Drafts',
  scope: 'For',
  file: '.zip file',
  fileHint: 'Up to 12 MB, 40 lessons at most.',
  send: 'Read the file',
  sending: 'Reading…',
  problemsTitle: 'The file was not taken',
  refusals: {
    'file-missing': () => 'No file was chosen.',
    'file-too-large': () => 'It is larger than 12 MB. Divide it.',
    'not-zip': () => 'This is no .zip file. Pack the folder of the lesson as .zip and send that.',
    'broken-file': (path) => `It is broken${inFile(path)}. Pack it again.`,
    'zip-bomb': () => 'It would unpack to an unusual size, so we did not open it.',
    'unsafe-name': (path) =>
      `It has a name that leads out of its folder or cannot be used${inFile(path)}. We do not open such files.`,
    'same-name': (path) => `It has two files of one name${inFile(path)}. Remove one and pack it again.`,
    'link-inside': (path) => `It has a shortcut in it${inFile(path)}. Put the file itself there.`,
    'no-lesson': () => 'There is no lesson in it. A lesson is a folder with lesson.mdx.',
    'too-many-lessons': () => 'It has more than 40 lessons. Divide it.',
    'too-heavy': () => 'It takes too long to read. Divide it.',
  },
  review: 'Look it over first',
  reviewLead: (scopeName) => `For: ${scopeName}. Nothing is written yet.`,
  fates: {
    new: () => 'A new lesson: it becomes a draft.',
    variant: () => 'A version of a built-in lesson: once approved it stands in for it here.',
    copy: () => 'Its id is taken elsewhere: it comes as a new lesson with an id of its own.',
    update: (title) => `Replaces the text of the draft “${title}”, whose earlier text is kept.`,
    closed: (title) => `“${title}” is under review or approved: this lesson is not taken.`,
    'no-module': () => 'Its module is not known: this lesson is not taken.',
  },
  content: (files, pictures) => `${files} texts, ${pictures} pictures.`,
  problems: (count) => `${count} things to mend. It can be taken and mended afterwards.`,
  noProblems: 'Nothing to mend.',
  problemAt: (file, line) => `${file}, line ${line}`,
  more: (count) => `And ${count} more.`,
  left: 'Does not come along',
  findings: {
    'not-content': (path) => `${path}: does not belong to a lesson.`,
    'module-file': (path) => `${path}: belongs to the whole module, which cannot be changed here.`,
    'text-too-large': (path) => `${path}: too large.`,
    'picture-too-large': (path) => `${path}: the picture is too heavy.`,
    'not-text': (path) => `${path}: not UTF-8 text.`,
    picture: (path) => `${path}: cannot be read, or has parts that lessons do not take.`,
  },
  commit: 'Take them',
  another: 'Choose another file',
  nothing: 'No lesson can be taken.',
}

/** Lessons that come in as zips. */
export const folderWords: Words<FolderWords> = { vi, en }

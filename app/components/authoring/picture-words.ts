import type { Words } from '~/ui/words'

export type PictureProblem =
  | 'picture-missing'
  | 'picture-too-large'
  | 'not-a-picture'
  | 'heic'
  | 'svg-not-safe'
  | 'too-many-pixels'
  | 'broken-picture'
  | 'picture-too-heavy'
  | 'too-many-pictures'
  | 'no-such-picture'
  | 'name-missing'
  | 'name-taken'
  | 'changed-meanwhile'
  | 'text-too-long'
  | 'no-such-file'
  | 'not-open'

type PictureWords = {
  title: string
  lead: string
  draft: string
  add: string
  addTitle: string
  file: string
  fileHint: string
  camera: string
  cameraHint: string
  sending: string
  none: string
  closed: string
  problemsTitle: string
  ofFile: (fileName: string, sentence: string) => string
  problems: Record<PictureProblem, string>
  added: (name: string) => string
  weight: (bytes: number) => string
  unused: string
  usedIn: (count: number) => string
  use: (file: string, line: number, section: string | null) => string
  open: string
  place: string
  placeLead: string
  alt: string
  altHint: string
  caption: string
  captionHint: string
  section: string
  atEnd: string
  placeDo: string
  placeProblem: string
  copy: string
  copyHint: string
  replace: string
  replaceHint: string
  replaceDo: string
  rename: string
  renameHint: string
  renameDo: string
  remove: string
  removeUnused: string
  removeUsed: string
  removeDo: string
}

const vi: PictureWords = {
  title: 'Hình của bài',
  lead: 'Thêm hình từ máy hoặc chụp ngay. Hình được xoay đứng, thu nhỏ cho nhẹ mạng, bỏ nơi chụp và tên máy.',
  draft: 'Bài đang soạn',
  add: 'Thêm hình',
  addTitle: 'Thêm hình',
  file: 'Hình trong máy',
  fileHint: 'Chọn một hay nhiều hình, hoặc kéo hình thả vào đây. Mỗi hình tới 12 MB.',
  camera: 'Chụp bằng máy ảnh',
  cameraHint: 'Trên điện thoại, nút này mở máy ảnh.',
  sending: 'Đang gửi…',
  none: 'Bài chưa có hình nào. Một bài nên có ba hình trở lên.',
  closed: 'Bài đang được duyệt hoặc đã duyệt, nên chưa đổi hình được.',
  problemsTitle: 'Có hình chưa nhận được',
  ofFile: (fileName, sentence) => (fileName ? `${fileName}: ${sentence}` : sentence),
  problems: {
    'picture-missing': 'Bạn chưa chọn hình. Hãy chọn một hình rồi bấm lại.',
    'picture-too-large': 'Hình nặng quá 12 MB. Hãy chọn hình nhỏ hơn, hoặc chụp lại màn hình có hình ấy.',
    'not-a-picture': 'Đây không phải hình. Hãy gửi tệp JPG, PNG, WebP hoặc GIF.',
    heic: 'Hình kiểu HEIC của iPhone chưa đọc được. Trên iPhone: Cài đặt, Camera, Định dạng, chọn “Tương thích nhất”, rồi chụp lại. Hoặc chụp màn hình có hình ấy rồi gửi.',
    'svg-not-safe':
      'Hình vẽ SVG này có phần mà bài học không nhận, như mã lệnh, liên kết hoặc hình lấy từ nơi khác. Hãy lưu hình thành PNG rồi gửi.',
    'too-many-pixels': 'Hình có quá nhiều điểm ảnh. Hãy thu nhỏ hình rồi gửi lại.',
    'broken-picture': 'Hình bị hỏng hoặc chép chưa xong. Hãy chép lại hình rồi gửi.',
    'picture-too-heavy': 'Hình này máy chủ đọc quá lâu. Hãy chụp màn hình có hình ấy rồi gửi.',
    'too-many-pictures': 'Bài đã có 60 hình. Hãy bỏ bớt hình không dùng.',
    'no-such-picture': 'Hình này không còn trong bài.',
    'name-missing': 'Hãy gõ tên bằng chữ hoặc số. Ví dụ: man-hinh-chinh',
    'name-taken': 'Bài đã có hình tên ấy. Hãy chọn tên khác.',
    'changed-meanwhile': 'Có người vừa sửa bài. Hãy tải lại trang rồi làm lại.',
    'text-too-long': 'Bài đã dài quá, chưa thêm được.',
    'no-such-file': 'Bài chưa có phần chữ. Hãy viết bài trước.',
    'not-open': 'Bài đang được duyệt, chưa đổi được.',
  },
  added: (name) => `Đã thêm ${name}. Bây giờ hãy nói hình vẽ gì và đặt hình vào bài.`,
  weight: (bytes) => `${Math.max(1, Math.round(bytes / 1000))} kB`,
  unused: 'Chưa đặt vào bài',
  usedIn: (count) => `Dùng ở ${count} chỗ`,
  use: (file, line, section) =>
    file === 'lesson.mdx'
      ? section
        ? `Mục “${section}”, dòng ${line}`
        : `Đầu bài, dòng ${line}`
      : `${file === 'practice.yaml' ? 'Bài tập thực hành' : file}, dòng ${line}`,
  open: 'Xem và sửa',
  place: 'Đặt vào bài',
  placeLead: 'Người không nhìn thấy hình sẽ nghe lời tả này.',
  alt: 'Hình cho thấy gì?',
  altHint: 'Một câu từ 4 chữ trở lên: ai, đang làm gì, trên màn hình có gì.',
  caption: 'Lời ghi dưới hình',
  captionHint: 'Không bắt buộc. Nói điều cần để ý.',
  section: 'Đặt ở cuối mục',
  atEnd: 'Cuối bài, trước phần tóm tắt',
  placeDo: 'Đặt vào bài',
  placeProblem: 'Chưa đặt được hình',
  copy: 'Hoặc chép dòng này',
  copyHint: 'Dán vào chỗ bạn muốn trong bài.',
  replace: 'Thay hình khác',
  replaceHint: 'Chỗ nào đang dùng hình này sẽ dùng hình mới.',
  replaceDo: 'Thay hình',
  rename: 'Đổi tên',
  renameHint: 'Tên trong bài cũng đổi theo.',
  renameDo: 'Đổi tên',
  remove: 'Bỏ hình',
  removeUnused: 'Bài không dùng hình này, nên bỏ được ngay.',
  removeUsed: 'Bài đang dùng hình này ở những chỗ trên. Bỏ rồi thì những chỗ ấy thiếu hình.',
  removeDo: 'Bỏ hình này',
}

const en: PictureWords = {
  title: 'Pictures of the lesson',
  lead: 'Add pictures from your device or take one now. They are turned upright, made light, and lose where and with what they were taken.',
  draft: 'The draft',
  add: 'Add pictures',
  addTitle: 'Add pictures',
  file: 'Pictures on this device',
  fileHint: 'Choose one or several, or drop them here. Up to 12 MB each.',
  camera: 'Take a photo',
  cameraHint: 'On a phone this opens the camera.',
  sending: 'Sending…',
  none: 'There is no picture yet. A lesson should have three or more.',
  closed: 'The lesson is under review or approved, so its pictures cannot change now.',
  problemsTitle: 'Some pictures were not taken',
  ofFile: (fileName, sentence) => (fileName ? `${fileName}: ${sentence}` : sentence),
  problems: {
    'picture-missing': 'No picture was chosen. Choose one and press again.',
    'picture-too-large': 'It is larger than 12 MB. Choose a smaller one, or send a screenshot of it.',
    'not-a-picture': 'This is no picture. Send a JPG, PNG, WebP or GIF.',
    heic: 'HEIC pictures of iPhones cannot be read yet. On the iPhone: Settings, Camera, Formats, “Most Compatible”, then take it again. Or send a screenshot of it.',
    'svg-not-safe':
      'This SVG has parts that lessons do not take, such as scripts, links or pictures from elsewhere. Save it as PNG and send that.',
    'too-many-pixels': 'It has too many pixels. Make it smaller and send it again.',
    'broken-picture': 'It is broken or was not copied to its end. Copy it again.',
    'picture-too-heavy': 'It takes too long to read. Send a screenshot of it.',
    'too-many-pictures': 'The lesson has 60 pictures already. Remove some that are not used.',
    'no-such-picture': 'This picture is not in the lesson any more.',
    'name-missing': 'Type a name of letters or digits, such as home-screen',
    'name-taken': 'Another picture is called so. Choose another name.',
    'changed-meanwhile': 'Somebody has just changed the lesson. Load the page again and repeat this.',
    'text-too-long': 'The lesson is too long already.',
    'no-such-file': 'The lesson has no text yet. Write it first.',
    'not-open': 'The lesson is under review and cannot change now.',
  },
  added: (name) => `${name} was added. Now say what it shows and put it into the lesson.`,
  weight: (bytes) => `${Math.max(1, Math.round(bytes / 1000))} kB`,
  unused: 'Not in the lesson yet',
  usedIn: (count) => (count === 1 ? 'Used once' : `Used ${count} times`),
  use: (file, line, section) =>
    file === 'lesson.mdx'
      ? section
        ? `Section “${section}”, line ${line}`
        : `Beginning, line ${line}`
      : `${file === 'practice.yaml' ? 'Practice' : file}, line ${line}`,
  open: 'Look and change',
  place: 'Put into the lesson',
  placeLead: 'Who cannot see the picture hears these words.',
  alt: 'What does it show?',
  altHint: 'A sentence of 4 words or more: who, doing what, what is on the screen.',
  caption: 'Words below the picture',
  captionHint: 'Not needed. Say what to look at.',
  section: 'At the end of section',
  atEnd: 'End of the lesson, before the summary',
  placeDo: 'Put into the lesson',
  placeProblem: 'The picture was not put in',
  copy: 'Or copy this line',
  copyHint: 'Paste it where you want it in the lesson.',
  replace: 'Replace it',
  replaceHint: 'Wherever it is used the new one is shown.',
  replaceDo: 'Replace',
  rename: 'Rename it',
  renameHint: 'The lesson follows.',
  renameDo: 'Rename',
  remove: 'Remove it',
  removeUnused: 'The lesson does not use it, so it can go at once.',
  removeUsed: 'The lesson uses it in the places above, which will then miss it.',
  removeDo: 'Remove this picture',
}

/** Pages of a draft's pictures. */
export const pictureWords: Words<PictureWords> = { vi, en }

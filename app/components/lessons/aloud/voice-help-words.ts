import type { Words } from '~/ui/words'

const vi = {
  title: 'Máy này chưa có giọng đọc tiếng Việt',
  text: 'Bài đọc lên bằng giọng có sẵn trong máy. Bạn tải giọng tiếng Việt về một lần, lần sau nghe được.',
  ways: [
    {
      device: 'Điện thoại Android',
      way: 'Mở Cài đặt, gõ vào ô tìm: “chuyển văn bản thành giọng nói”. Chọn máy đọc của Google, chọn ngôn ngữ Tiếng Việt, rồi tải dữ liệu giọng nói.',
    },
    {
      device: 'iPhone',
      way: 'Mở Cài đặt, vào Trợ năng, vào mục đọc nội dung, chọn Giọng nói, chọn Tiếng Việt, rồi tải một giọng.',
    },
  ],
  end: 'Tên các mục có thể khác một chút tùy máy. Tải xong, bạn mở lại trang này.',
  close: 'Tôi hiểu rồi',
}

const en: typeof vi = {
  title: 'This device has no Vietnamese voice yet',
  text: 'Lessons are read by the voice of the device. Download a Vietnamese voice once, then you can listen.',
  ways: [
    {
      device: 'Android phone',
      way: 'Open Settings and search for “text-to-speech”. Choose Google’s engine, choose Vietnamese, and install the voice data.',
    },
    {
      device: 'iPhone',
      way: 'Open Settings, Accessibility, the item about reading content aloud, Voices, Vietnamese, and download a voice.',
    },
  ],
  end: 'The names may differ a little on your device. Afterwards, open this page again.',
  close: 'I see',
}

export const voiceHelpWords: Words<typeof vi> = { vi, en }

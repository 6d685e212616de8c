import type { Words } from '~/ui/words'

const vi = {
  title: 'Nghe bài',
  listen: 'Nghe bài',
  goOn: 'Nghe tiếp',
  fromStart: 'Nghe từ đầu',
  fromHere: 'Nghe từ đây',
  waiting: 'Chờ chút…',
  pause: 'Tạm dừng',
  resume: 'Đọc tiếp',
  previous: 'Câu trước',
  next: 'Câu sau',
  stop: 'Thôi nghe',
  speed: 'Tốc độ đọc',
  speeds: { slow: 'Chậm', normal: 'Vừa', fast: 'Nhanh' },
  progress: 'Đã đọc tới',
  at: (at: number, of: number) => `Câu ${at} trong ${of}`,
  told: {
    paused: 'Đã tạm dừng đọc.',
    stopped: 'Đã thôi đọc.',
    finished: 'Đã đọc hết.',
    broken: 'Giọng đọc bị ngắt. Bấm “Đọc tiếp” để nghe lại câu này.',
  },
  noVoiceTitle: 'Máy này chưa có giọng đọc tiếng Việt',
  noVoiceText:
    'Bài đọc lên bằng giọng có sẵn trong máy. Bạn tải giọng tiếng Việt về một lần, lần sau nghe được.',
  noVoice: [
    {
      device: 'Điện thoại Android',
      way: 'Mở Cài đặt, gõ vào ô tìm: “chuyển văn bản thành giọng nói”. Chọn máy đọc của Google, chọn ngôn ngữ Tiếng Việt, rồi tải dữ liệu giọng nói.',
    },
    {
      device: 'iPhone',
      way: 'Mở Cài đặt, vào Trợ năng, vào mục đọc nội dung, chọn Giọng nói, chọn Tiếng Việt, rồi tải một giọng.',
    },
  ],
  noVoiceEnd: 'Tên các mục có thể khác một chút tùy máy. Tải xong, bạn mở lại trang này.',
  close: 'Tôi hiểu rồi',
}

const en: typeof vi = {
  title: 'Listen to the lesson',
  listen: 'Listen',
  goOn: 'Listen on',
  fromStart: 'From the start',
  fromHere: 'Listen from here',
  waiting: 'One moment…',
  pause: 'Pause',
  resume: 'Go on',
  previous: 'Back',
  next: 'Skip',
  stop: 'Stop',
  speed: 'Speed',
  speeds: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },
  progress: 'Read so far',
  at: (at, of) => `Sentence ${at} of ${of}`,
  told: {
    paused: 'Reading is paused.',
    stopped: 'Reading has stopped.',
    finished: 'Read to the end.',
    broken: 'The voice was cut off. Press “Go on” to hear this sentence again.',
  },
  noVoiceTitle: 'This device has no Vietnamese voice yet',
  noVoiceText:
    'Lessons are read by the voice of the device. Download a Vietnamese voice once, then you can listen.',
  noVoice: [
    {
      device: 'Android phone',
      way: 'Open Settings and search for “text-to-speech”. Choose Google’s engine, choose Vietnamese, and install the voice data.',
    },
    {
      device: 'iPhone',
      way: 'Open Settings, Accessibility, the item about reading content aloud, Voices, Vietnamese, and download a voice.',
    },
  ],
  noVoiceEnd: 'The names may differ a little on your device. Afterwards, open this page again.',
  close: 'I see',
}

export const listenWords: Words<typeof vi> = { vi, en }

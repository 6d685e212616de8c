import type { Words } from '~/ui/words'

const vi = {
  title: 'Nghe bài',
  goOn: 'Nghe tiếp',
  fromStart: 'Nghe từ đầu',
  fromHere: 'Nghe từ đây',
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
    'no-voice': 'Máy này chưa có giọng đọc tiếng Việt.',
    broken: 'Giọng đọc bị ngắt. Bấm “Đọc tiếp” để nghe lại câu này.',
  },
}

const en: typeof vi = {
  title: 'Listen to the lesson',
  goOn: 'Listen on',
  fromStart: 'From the start',
  fromHere: 'Listen from here',
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
    'no-voice': 'This device has no Vietnamese voice yet.',
    broken: 'The voice was cut off. Press “Go on” to hear this sentence again.',
  },
}

export const listenWords: Words<typeof vi> = { vi, en }

import type { Words } from '~/ui/words'

const vi: Readonly<Record<string, string>> = {
  ...{ todo: 'chưa xong', done: 'đã xong', empty: 'còn trống', other: 'chữ khác' },
  ...{ off: 'tắt', on: 'bật', sorted: 'đã xếp hết', ordered: 'đã xếp hết' },
}

const en: typeof vi = {
  ...{ todo: 'not done', done: 'done', empty: 'empty', other: 'anything else' },
  ...{ off: 'off', on: 'on', sorted: 'all sorted', ordered: 'all in order' },
}

/** Values that the phone gives by itself. */
export const valueWords: Words<typeof vi> = { vi, en }

import type { Words } from '~/ui/words'

const vi = {
  paths: 'Chọn lộ trình',
  pathsText: 'Mỗi lộ trình xếp sẵn các bài theo thứ tự hợp với một người. Bạn đổi lúc nào cũng được.',
  all: 'Xem mọi lộ trình',
  lessons: (count: number) => `${count} bài`,
  done: (done: number, all: number) =>
    done === 0 ? `${all} bài` : done === all ? 'Đã học xong' : `Xong ${done} trong ${all} bài`,
  following: 'Bạn đang theo lộ trình này',
  follow: 'Theo lộ trình này',
  leave: 'Thôi theo lộ trình này',
  followText: 'Trang đầu và nút “Bài tiếp theo” sẽ đi theo thứ tự này, trên máy này.',
  laneTitle: (title: string) => `Lộ trình: ${title}`,
  wholePath: 'Xem cả lộ trình',
  finished: 'Bạn đã học hết lộ trình này. Mời bạn chọn lộ trình khác.',
}

const en: typeof vi = {
  paths: 'Choose a path',
  pathsText: 'A path puts lessons in the order that suits somebody. You can change at any time.',
  all: 'See all paths',
  lessons: (count) => `${count} lessons`,
  done: (done, all) =>
    done === 0 ? `${all} lessons` : done === all ? 'All finished' : `${done} of ${all} finished`,
  following: 'You are following this path',
  follow: 'Follow this path',
  leave: 'Leave this path',
  followText: 'The first page and “Next lesson” will go in this order, on this device.',
  laneTitle: (title) => `Path: ${title}`,
  wholePath: 'See the whole path',
  finished: 'You finished this path. Choose another one if you like.',
}

export const pathWords: Words<typeof vi> = { vi, en }

import type { Words } from '~/ui/words'

const vi = {
  title: (place: string) => `Mức thành thạo ở ${place}`,
  people: (count: number) => `${count.toLocaleString('vi')} người.`,
  stuck: (count: number) => `${count.toLocaleString('vi')} người đang vướng.`,
  away: (count: number) => `${count.toLocaleString('vi')} người một tuần chưa vào học.`,
  ranked: 'Xếp theo mức sau lần trả lời gần nhất của mỗi người; trong bảng là mức hôm nay.',
  group: 'Tổ hoặc lớp',
  everybody: 'Tất cả mọi người',
  teams: 'Tổ',
  classes: 'Lớp',
  module: 'Học phần',
  filter: 'Xem',
  table: (place: string, module: string) => `Mức của từng người ở ${place}: ${module || 'tất cả học phần'}`,
  none: 'Ở đây chưa có ai.',
  tooManyTitle: 'Nơi này đông người quá',
  tooManyText: 'Bảng này dành cho nơi có tới 3.000 người. Hãy chọn một xã hay một thôn ở bên dưới.',
  toPlace: (place: string) => `Về trang ${place}`,
  home: 'Địa bàn',
  team: 'Tổ',
  className: 'Lớp',
}

const en: typeof vi = {
  title: (place) => `Levels in ${place}`,
  people: (count) => (count === 1 ? 'One person.' : `${count.toLocaleString('en')} people.`),
  stuck: (count) => `${count.toLocaleString('en')} stuck.`,
  away: (count) => `${count.toLocaleString('en')} away for a week.`,
  ranked: "In the order of the levels after everybody's last answer; the table shows today's.",
  group: 'Team or class',
  everybody: 'Everybody',
  teams: 'Teams',
  classes: 'Classes',
  module: 'Module',
  filter: 'Show',
  table: (place, module) => `Everybody's level in ${place}: ${module || 'all modules'}`,
  none: 'There is nobody here yet.',
  tooManyTitle: 'Too many people',
  tooManyText: 'This table is for places of up to 3,000 people. Choose a commune or a village below.',
  toPlace: (place) => `To the page of ${place}`,
  home: 'Place',
  team: 'Team',
  className: 'Class',
}

/** An officer's map of the people of a place. */
export const placeMapWords: Words<typeof vi> = { vi, en }

import type { Words } from '~/ui/words'

const vi = {
  classesTitle: 'Lớp của tôi',
  classesText: 'Chọn một lớp để xem ai đang học tới đâu.',
  noClassTitle: 'Bạn chưa dạy lớp nào',
  noClassText:
    'Khi người quản trị giao lớp cho bạn, lớp sẽ hiện ở đây. Trong lúc chờ, mời bạn xem trước các bài học.',
  learners: (count: number) => `${count} người học`,
  members: (count: number) => `${count} thành viên`,
  villages: (count: number) => `${count} thôn`,
  at: (place: string) => `Ở ${place}`,
  joinCode: 'Mã vào lớp:',
  numbersOnly: 'Vai trò của bạn cho xem số liệu, không cho xem tên từng người.',
  teamTitle: 'Tổ của tôi',
  teamsText: 'Chọn một tổ để xem mọi người đang học tới đâu.',
  noTeamTitle: 'Bạn chưa phụ trách tổ nào',
  noTeamText: 'Trang này dành cho tổ trưởng. Khi bạn được giao một tổ, mọi người trong tổ sẽ hiện ở đây.',
  printCards: 'In thẻ đăng nhập',
  toModules: 'Xem các học phần',
  openModules: 'Chọn học phần',
  pages: 'Trang của danh sách',
  page: (page: number, all: number) => `Trang ${page} trong ${all}`,
  before: 'Trang trước',
  after: 'Trang sau',
  nothingPublished: 'Chưa có học phần nào được xuất bản.',
}

const en: typeof vi = {
  classesTitle: 'My classes',
  classesText: 'Choose a class to see how far everybody is.',
  noClassTitle: 'You do not teach a class yet',
  noClassText:
    'When an administrator gives you a class, it will be here. Until then, have a look at the lessons.',
  learners: (count) => (count === 1 ? '1 learner' : `${count} learners`),
  members: (count) => (count === 1 ? '1 member' : `${count} members`),
  villages: (count) => (count === 1 ? '1 village' : `${count} villages`),
  at: (place) => `In ${place}`,
  joinCode: 'Join code:',
  numbersOnly: 'Your role shows numbers, not the names of people.',
  teamTitle: 'My team',
  teamsText: 'Choose a team to see how far everybody is.',
  noTeamTitle: 'You do not head a team yet',
  noTeamText: 'This page is for heads of teams. When you are given a team, its members will be here.',
  printCards: 'Print sign-in cards',
  toModules: 'See the modules',
  openModules: 'Choose a module',
  pages: 'Pages of the list',
  page: (page, all) => `Page ${page} of ${all}`,
  before: 'Previous page',
  after: 'Next page',
  nothingPublished: 'No module has been published yet.',
}

/** Lists of classes and teams, and what all their pages have in common. */
export const groupWords: Words<typeof vi> = { vi, en }

import type { Words } from '~/ui/words'

const vi = {
  title: 'Tài khoản dùng thử',
  text: 'Bấm “Vào thử” để xem như người đó. Ai cũng vào được, nên đừng ghi gì thật ở đây. Mật khẩu chung:',
  userName: 'Tên đăng nhập:',
  enter: 'Vào thử',
  people: [
    {
      identifier: 'thanhvien',
      name: 'Thành viên tổ',
      purpose: 'Học bài, làm bài kiểm tra, nhận chứng nhận, xem kỹ năng nào còn yếu.',
    },
    { identifier: 'hocsinh', name: 'Học sinh', purpose: 'Học trong một lớp, như lớp ngoại khoá ở trường.' },
    {
      identifier: 'giangvien',
      name: 'Giảng viên',
      purpose: 'Xem lớp ai đang vướng, vướng ở đâu; giao bài, tạo lớp ở trường.',
    },
    {
      identifier: 'totruong',
      name: 'Tổ trưởng',
      purpose: 'Xem tổ mình ai đã học tới đâu, chia hộ cho từng người.',
    },
    { identifier: 'canboxa', name: 'Cán bộ xã', purpose: 'Phụ trách các tổ và lớp trong một xã.' },
    { identifier: 'canbotinh', name: 'Cán bộ tỉnh', purpose: 'Phụ trách các xã trong một tỉnh.' },
    {
      identifier: 'kiemduyet',
      name: 'Người duyệt bài',
      purpose: 'Đọc, ghi chú, duyệt và xuất bản bài của các xã, lớp trong tỉnh.',
    },
    {
      identifier: 'quantri',
      name: 'Quản trị',
      purpose: 'Trông coi cả hệ thống, thu hồi chứng nhận cấp nhầm.',
    },
  ],
}

const en: typeof vi = {
  title: 'Demonstration accounts',
  text: 'Press “Try” to see what that person sees. Anybody can, so write nothing real here. The password of all:',
  userName: 'User name:',
  enter: 'Try',
  people: [
    {
      identifier: 'thanhvien',
      name: 'Team member',
      purpose: 'Learns, takes the exam, gets a certificate, sees which skills are weak.',
    },
    {
      identifier: 'hocsinh',
      name: 'Student',
      purpose: 'Learns in a class, as in an extracurricular class at school.',
    },
    {
      identifier: 'giangvien',
      name: 'Trainer',
      purpose: 'Sees who is stuck, and where; gives work, makes classes at a school.',
    },
    {
      identifier: 'totruong',
      name: 'Team head',
      purpose: 'Sees how far each member has come, and divides the households.',
    },
    {
      identifier: 'canboxa',
      name: 'Commune officer',
      purpose: 'Looks after the teams and classes of one commune.',
    },
    {
      identifier: 'canbotinh',
      name: 'Province officer',
      purpose: 'Looks after the communes of one province.',
    },
    {
      identifier: 'kiemduyet',
      name: 'Reviewer',
      purpose: 'Reads, notes, approves and publishes the lessons of communes and classes.',
    },
    {
      identifier: 'quantri',
      name: 'Administrator',
      purpose: 'Looks after the whole system, revokes certificates issued by mistake.',
    },
  ],
}

export const demonstrationWords: Words<typeof vi> = { vi, en }

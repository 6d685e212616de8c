import type { Row } from './row'
import { accountRows } from './rows/account-rows'
import { authorFileRows } from './rows/author-file-rows'
import { authorRows } from './rows/author-rows'
import { cardRows } from './rows/card-rows'
import { classRows } from './rows/class-rows'
import { dailyReviewRows } from './rows/daily-review-rows'
import { examRows } from './rows/exam-rows'
import { learnRows } from './rows/learn-rows'
import { listRows } from './rows/list-rows'
import { manageRows } from './rows/manage-rows'
import { practiceAuthorRows } from './rows/practice-author-rows'
import { questionRows } from './rows/question-rows'
import { reviewRows } from './rows/review-rows'
import { signInRows } from './rows/sign-in-rows'
import { siteRows } from './rows/site-rows'
import { teamRows } from './rows/team-rows'

export type Area = { title: string; rows: Row[] }

/** The whole matrix, as docs/access.md prints it. */
export const areas: Area[] = [
  { title: 'Bài học (lessons)', rows: learnRows },
  { title: 'Ôn tập (review)', rows: dailyReviewRows },
  { title: 'Thi và chứng nhận (exams and certificates)', rows: examRows },
  { title: 'Đăng nhập, vào lớp (signing in, joining)', rows: signInRows },
  { title: 'Hồ sơ của mình (one’s own record)', rows: accountRows },
  { title: 'Lớp (classes)', rows: classRows },
  { title: 'Tổ và hộ (teams and households)', rows: teamRows },
  { title: 'Duyệt và xuất bản bài (review and publishing)', rows: reviewRows },
  { title: 'Soạn bài (writing lessons)', rows: authorRows },
  { title: 'Quản lý (the officers’ desk)', rows: manageRows },
  { title: 'Danh sách từ Excel (lists from Excel)', rows: listRows },
  { title: 'Thẻ đăng nhập (sign-in cards)', rows: cardRows },
  { title: 'Câu hỏi của bài soạn (questions of a lesson)', rows: questionRows },
  { title: 'Bài tập đang soạn (practices being written)', rows: practiceAuthorRows },
  { title: 'Soạn bài: hình, Word, tệp .zip (authoring: what comes in and goes out)', rows: authorFileRows },
  { title: 'Trang của máy (the machine’s pages)', rows: siteRows },
]

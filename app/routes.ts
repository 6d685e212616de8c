import { index, type RouteConfig, route } from '@remix-run/route-config'

/** The site map: every address and its file. Addresses are Vietnamese without accents, because they are read aloud. */
export default [
  index('routes/learn/home.tsx'),
  route('hoc', 'routes/learn/catalogue.tsx'),
  route('hoc/:module', 'routes/learn/module.tsx'),
  route('hoc/:module/day', 'routes/teach/teaching.tsx'),
  route('hoc/:module/ap-phich', 'routes/teach/poster.tsx'),
  route('hoc/:module/loa', 'routes/teach/loudspeaker.tsx'),
  route('hoc/:module/lop-hoc', 'routes/teach/class-kit.tsx'),
  route('hoc/:module/lop-hoc/trinh-chieu', 'routes/teach/class-screen.tsx'),
  route('hoc/:module/lop-hoc/man-giay', 'routes/teach/class-screens-on-paper.tsx'),
  route('hoc/:module/lop-hoc/phieu', 'routes/teach/answer-sheet.tsx'),
  route('hoc/:module/lop-hoc/dap-an', 'routes/teach/answer-key.tsx'),
  route('hoc/:module/:lesson', 'routes/learn/lesson.tsx'),
  route('hoc/:module/:lesson/tra-loi', 'routes/learn/answer.ts'),
  route('hoc/:module/:lesson/xong', 'routes/learn/completion.ts'),
  route('hoc/:module/:lesson/cho-dung', 'routes/learn/place.ts'),
  route('hoc/:module/:lesson/huong-dan', 'routes/teach/teach-card.tsx'),
  route('noi-dung/bai/:revision', 'routes/learn/lesson-text.ts'),
  route('noi-dung/bai/:revision/cau-hoi', 'routes/learn/lesson-questions.ts'),
  route('noi-dung/:file', 'routes/learn/media.ts'),

  route('thi/:module', 'routes/learn/exam.tsx'),
  route('thi/:module/:attempt', 'routes/learn/exam-paper.tsx'),
  route('thi/:module/:attempt/tra-loi', 'routes/learn/exam-answers.ts'),
  route('thi/:module/:attempt/nop', 'routes/learn/exam-submission.ts'),
  route('thi/:module/:attempt/ket-qua', 'routes/learn/exam-result.tsx'),

  route('ho-so', 'routes/account/profile.tsx'),
  route('ho-so/phien', 'routes/account/other-sessions.ts'),
  route('ho-so/giu-lai', 'routes/account/device-work.ts'),
  route('dang-nhap', 'routes/account/sign-in.tsx'),
  route('dang-xuat', 'routes/account/sign-out.ts'),
  route('dang-ky', 'routes/account/register.tsx'),
  route('quan-tri-dau-tien', 'routes/account/first-administrator.tsx'),
  route('tuy-chon/ngon-ngu', 'routes/account/locale.ts'),
  route('tuy-chon/co-chu', 'routes/account/text-size.ts'),

  route('lop', 'routes/teach/classes.tsx'),
  route('lop/:class', 'routes/teach/class.tsx'),
  route('lop/:class/:person', 'routes/teach/learner.tsx'),
  route('to', 'routes/teach/team.tsx'),

  route('chung-nhan', 'routes/verify/issue.ts'),
  route('chung-nhan/:code', 'routes/verify/certificate.tsx'),
  route('chung-nhan/:code/pdf', 'routes/verify/certificate-pdf.ts'), // printed as /chung-nhan/CODE.pdf
  route('chung-nhan/:code/thu-hoi', 'routes/verify/revocation.ts'),
  route('xac-minh', 'routes/verify/verification.tsx'),

  route('healthz', 'routes/api/healthz.ts'),
  route('readyz', 'routes/api/readyz.ts'),
  route('trang-trong', 'routes/api/empty-page.tsx'),
  route('thu-vien-giao-dien', 'routes/api/gallery.tsx'),
  route('*', 'routes/learn/not-found.tsx'),
] satisfies RouteConfig

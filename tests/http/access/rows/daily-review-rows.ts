import { ACCOUNTS, EVERYBODY, get, leadsBack, post, type Row } from '../row'

/** What is about to be forgotten, one's own and nobody else's; a guest is told what it takes. */
export const dailyReviewRows: Row[] = [
  get('on-tap', EVERYBODY, () => '/on-tap'),
  post('on-tap/bat-dau', ACCOUNTS, () => '/on-tap/bat-dau'),
  leadsBack('on-tap/bat-dau', () => '/on-tap/bat-dau'),
  post('on-tap/them', ACCOUNTS, () => '/on-tap/them'),
  leadsBack('on-tap/them', () => '/on-tap/them'),
  // Nobody of the walk has begun a review: both lead to where it begins.
  get('on-tap/cau', ACCOUNTS, () => '/on-tap/cau', { answer: 'onward' }),
  get('on-tap/xong', ACCOUNTS, () => '/on-tap/xong', { answer: 'onward' }),
  post(
    'on-tap/tra-loi',
    ACCOUNTS,
    () => '/on-tap/tra-loi',
    ({ revision }) => ({ revision, questionId: 'nha.2-1.q01', evidenceId: crypto.randomUUID(), answer: 'a' }),
  ),
  leadsBack('on-tap/tra-loi', () => '/on-tap/tra-loi'),
  post(
    'on-tap/muc-tieu',
    ACCOUNTS,
    () => '/on-tap/muc-tieu',
    () => ({ ngay: '2' }),
  ),
  leadsBack('on-tap/muc-tieu', () => '/on-tap/muc-tieu'),
  get('on-tap/lich.ics', ACCOUNTS, () => '/on-tap/lich.ics'),
]

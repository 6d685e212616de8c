import type { ObservedResult } from '~/domain/mastery/observed-result'

/** One time that somebody sat down to learn, so many days ago; 0 is an hour ago. Of the first module unless it says another. */
export type Sitting = { daysAgo: number; module?: string } & (
  | {
      lesson: string /** Stopped after so many questions; left out: went through the whole lesson. */
      stoppedAfter?: number
    }
  | { exam: true }
  /** On the simulated phone, the one of this lesson. */
  | { practice: string }
  /** Somebody watched them use this skill. */
  | { observed: string; result: ObservedResult }
)

/** How somebody learned: the chance of a right answer, in general and where a skill is an exception. */
export type Learning = {
  chance: number
  on?: Record<string, number>
  sittings: readonly Sitting[]
}
export type Story = Learning & { name: string }

const LEVELS = 'hai-muc-tai-khoan'
const ACTIVATE = 'kich-hoat-muc-02'
const WALLET = 'vi-giay-to'
const RECOVER = 'quen-mat-khau-doi-may'
const FAKE = 'nhan-ra-vneid-gia'
const LINK = 'lien-ket-tai-khoan'

const lesson = (daysAgo: number, slug: string, stoppedAfter?: number): Sitting => ({
  ...{ daysAgo, lesson: slug, stoppedAfter },
})
const exam = (daysAgo: number): Sitting => ({ daysAgo, exam: true })

/**
 * A class of people who learn differently. Only what they did is told here; the levels that a trainer sees come out of it by
 * themselves. Reaching "mastered" takes some ten different questions on two days: a whole lesson and several exams.
 */
export const STORIES: readonly Story[] = [
  {
    name: 'thanhvien',
    chance: 0.85,
    on: { 'vneid.levels': 1 },
    sittings: [lesson(12, LEVELS), lesson(5, ACTIVATE), lesson(1, WALLET, 3)],
  },
  { name: 'hocsinh', chance: 0.8, sittings: [lesson(6, LEVELS), lesson(2, FAKE, 4)] },
  {
    name: 'demo.bui.van.son',
    chance: 0.86,
    on: { 'vneid.levels': 1, 'vneid.fake': 1 },
    sittings: [
      ...[lesson(27, LEVELS), lesson(24, ACTIVATE), lesson(20, FAKE), exam(16)],
      ...[lesson(13, RECOVER), exam(10), exam(4), exam(1)],
    ],
  },
  {
    name: 'demo.dang.thi.mai',
    chance: 0.85,
    on: { 'vneid.levels': 1, 'vneid.wallet': 1, 'vneid.fake': 1, 'vneid.recover': 1 },
    sittings: [
      ...[
        lesson(26, LEVELS),
        lesson(25, ACTIVATE),
        lesson(22, WALLET),
        lesson(19, RECOVER),
        lesson(15, FAKE),
      ],
      ...[exam(12), lesson(10, LINK), exam(8), exam(5), exam(0)],
    ],
  },
  {
    name: 'demo.hoang.van.luc',
    chance: 0.85,
    on: { 'vneid.levels': 0.95 },
    sittings: [lesson(23, LEVELS), lesson(17, ACTIVATE), lesson(11, FAKE), lesson(1, WALLET, 5)],
  },
  {
    // Learned everything early and well, then had no time for three weeks: what she knew wants reviewing.
    name: 'demo.le.thi.ngoc',
    chance: 1,
    sittings: [
      ...[lesson(28, LEVELS), lesson(28, ACTIVATE), lesson(27, WALLET), lesson(27, FAKE), exam(26), exam(25)],
      ...[lesson(24, RECOVER), exam(24), exam(23), lesson(3, LINK, 2)],
    ],
  },
  {
    name: 'demo.ly.a.pao',
    chance: 0.45,
    sittings: [lesson(21, LEVELS), lesson(14, ACTIVATE, 5)],
  },
  {
    name: 'demo.pham.quang.huy',
    chance: 1,
    sittings: [
      ...[
        lesson(25, LEVELS),
        lesson(23, ACTIVATE),
        lesson(21, WALLET),
        lesson(18, RECOVER),
        lesson(16, FAKE),
      ],
      ...[exam(14), lesson(12, LINK), exam(9), exam(7), exam(4), exam(0)],
    ],
  },
  {
    // Comes often and does not get on with secrets and one-time codes.
    name: 'demo.to.thi.dung',
    chance: 0.7,
    on: { 'vneid.secrets': 0.2, 'vneid.activate': 0.4 },
    sittings: [lesson(18, LEVELS), lesson(14, ACTIVATE), lesson(8, WALLET, 6), exam(3)],
  },
  { name: 'demo.vu.thi.thoa', chance: 0.8, sittings: [lesson(19, LEVELS), lesson(11, FAKE, 5)] },
]

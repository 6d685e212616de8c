import type { Words } from '~/ui/words'

const vi = {
  practise: 'Tập làm',
  practiseTitle: 'Tập làm trên điện thoại tập',
  practiseMinutes: (minutes: number) => `Khoảng ${minutes} phút. Nhầm cũng không mất gì.`,
  practised: (count: number) => `Bạn đã tập ${count} lần.`,
  practisedUnaided: 'Bạn đã tự làm được.',
}

const en: typeof vi = {
  practise: 'Try it',
  practiseTitle: 'Try it on the practice phone',
  practiseMinutes: (minutes) => `About ${minutes} minutes. A mistake costs nothing.`,
  practised: (count) => `You have practised ${count === 1 ? 'once' : `${count} times`}.`,
  practisedUnaided: 'You have done it alone.',
}

/** Apart from the other words of a practice, which a lesson's page does not need. */
export const invitationWords: Words<typeof vi> = { vi, en }

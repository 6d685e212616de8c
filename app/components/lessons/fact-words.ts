import type { Words } from '~/ui/words'

const vi = {
  review: (checked: string, review: string) => `Rà soát ngày ${checked}, hẹn rà lại ${review}.`,
  medium: 'Tin cậy vừa: nên hỏi lại trước khi đi làm.',
  overdue: (review: string) => `Cần kiểm lại: đã quá hẹn rà ${review}.`,
  someOverdue: (checked: string, count: number) =>
    `Rà soát ngày ${checked}. Có ${count} điều đã quá hẹn, cần kiểm lại: hãy hỏi lại trước khi làm theo.`,
  report: 'Không còn đúng?',
  reportOf: (number: string) => `Báo điều ${number}`,
}

const en: typeof vi = {
  review: (checked, review) => `Checked on ${checked}, to be checked again ${review}.`,
  medium: 'Medium confidence: ask again before you go.',
  overdue: (review) => `To be checked again: this was due ${review}.`,
  someOverdue: (checked, count) =>
    `Checked on ${checked}. ${count} of these are overdue for a check: ask again before you follow them.`,
  report: 'No longer right?',
  reportOf: (number) => `Report fact ${number}`,
}

/** What is said of a fact wherever one is shown; apart from the lesson's words, which every lesson page loads as a script. */
export const factWords: Words<typeof vi> = { vi, en }

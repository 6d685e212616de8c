import type { NormalWord } from './normal-word'
import type { WordBook } from './word-book'

/** The same letters with other accents, when accents were typed: perhaps a slip, perhaps another word. */
const OTHER_ACCENTS = 0.35
/** Without accents: the same letters, where no lesson has them beside the word typed beside them. */
const OTHER_COMPANY = 0.25
/** Seldom beside it is nearly never: "bạn hàng" once, "bán hàng" eighty times. */
const SELDOM = 0.1

/** The folded words that may stand before and after a word. */
export type Company = { before: readonly string[]; after: readonly string[] }

/**
 * The numbers of the words that a typed word may be, each with a weight up to 1. Typed with accents that some lesson has,
 * it is that word; otherwise the words typed beside it tell which one: "thanh toan" is "thanh toán", hardly "thành toàn".
 */
export function likelyWords(
  word: NormalWord,
  book: WordBook,
  { isAccented, company }: { isAccented: boolean; company: Company },
): Map<number, number> {
  const ids = book.withFold(word.fold)
  const typed = book.find(word)
  if (isAccented && typed) return new Map(ids.map((id) => [id, id === typed ? 1 : OTHER_ACCENTS]))
  const times = ids.map((id) => timesInCompany(id, book, company))
  const most = Math.max(0, ...times)
  return new Map(
    ids.map((id, at) => [id, most === 0 || (times[at] ?? 0) > most * SELDOM ? 1 : OTHER_COMPANY]),
  )
}

/** How often a word stands beside the words typed beside it, whichever accents those have. */
function timesInCompany(id: number, book: WordBook, { before, after }: Company): number {
  let times = 0
  for (const fold of before) for (const other of book.withFold(fold)) times += book.timesBeside(other, id)
  for (const fold of after) for (const other of book.withFold(fold)) times += book.timesBeside(id, other)
  return times
}

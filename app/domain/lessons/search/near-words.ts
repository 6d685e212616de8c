import { withoutLeftOverKeys } from './left-over-keys'
import { letterSlips } from './letter-slips'
import { soundsLike } from './sounds-like'
import { withoutDoubles } from './without-doubles'
import type { Fold, WordBook } from './word-book'

/** Words that may have been meant, folded; `weight` below 1 says how surely. */
export type NearWords = { folds: string[]; weight: number }

type Neighbours = { before?: string | undefined; after?: string | undefined }

const MOST = 4
const HAS_DIGIT = /\d/
const LONG_ENOUGH_FOR_TWO_SLIPS = 7

/** What may have been meant by a word that no lesson has; surest first, and empty when nothing is near. */
export function nearWords(typed: string, book: WordBook, around: Neighbours): NearWords[] {
  const joined = tornApart(typed, book)
  if (joined) return [{ folds: joined, weight: 0.9 }]
  return surest(wordsLike(typed, book), book, around)
}

/** Words that a known word may be a slip of, because it stands beside its neighbours nowhere and they do. */
export function slipsInContext(typed: string, book: WordBook, around: Neighbours): NearWords[] {
  if (fits(typed, book, around)) return []
  const fitting = wordsLike(typed, book).filter(
    ({ folds: [fold = ''] }) => fold !== typed && fits(fold, book, around),
  )
  return surest(fitting, book, around).map(({ folds, weight }) => ({ folds, weight: weight * 0.7 }))
}

function wordsLike(typed: string, book: WordBook): NearWords[] {
  const meant = {
    typed,
    bare: withoutLeftOverKeys(typed),
    sound: soundsLike(typed),
    undoubled: withoutDoubles(typed),
  }
  const found: NearWords[] = []
  for (const known of book.folds()) {
    const weight = likeness(meant, known)
    if (weight > 0) found.push({ folds: [known.fold], weight })
  }
  return found
}

type Typed = { typed: string; bare: string; sound: string; undoubled: string }

function likeness({ typed, bare, sound, undoubled }: Typed, known: Fold): number {
  const { fold } = known
  if (bare === fold) return 0.95
  if (typed.length < 3 || fold.length < 2 || HAS_DIGIT.test(typed)) return 0
  if (undoubled === known.undoubled) return 0.9
  if (sound === known.sound) return 0.8
  const limit = typed.length >= LONG_ENOUGH_FOR_TWO_SLIPS ? 2 : 1
  const slips = letterSlips(typed, fold, limit)
  if (slips <= limit) return slips === 1 ? 0.75 : 0.5
  return fold.startsWith(typed) ? 0.6 : 0
}

function surest(found: NearWords[], book: WordBook, around: Neighbours): NearWords[] {
  const fitting = found.filter(({ folds }) => fits(folds[0] ?? '', book, around))
  const kept = fitting.length ? fitting : found
  return kept.sort((a, b) => b.weight - a.weight).slice(0, MOST)
}

function fits(fold: string, book: WordBook, { before, after }: Neighbours): boolean {
  return (
    (before !== undefined && book.isPair(before, fold)) || (after !== undefined && book.isPair(fold, after))
  )
}

/** "matkhau" as "mat", "khau": the fewest words that stand side by side in our lessons. */
function tornApart(typed: string, book: WordBook): string[] | null {
  const best: (string[] | null)[] = [[]]
  for (let end = 1; end <= typed.length; end++) {
    best[end] = null
    for (let start = Math.max(0, end - 8); start < end - 1; start++) {
      const [before, word] = [best[start], typed.slice(start, end)]
      const last = before?.at(-1)
      if (!before || !book.has(word) || (last !== undefined && !book.isPair(last, word))) continue
      if (!best[end] || before.length + 1 < (best[end]?.length ?? 0)) best[end] = [...before, word]
    }
  }
  const parts = best[typed.length]
  return parts && parts.length > 1 ? parts : null
}

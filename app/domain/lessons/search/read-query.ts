import { type Company, likelyWords } from './likely-words'
import { type NearWords, nearWords, slipsInContext } from './near-words'
import type { NormalWord } from './normal-word'
import { LONGEST_SYNONYM, synonyms } from './synonyms'
import type { WordBook } from './word-book'
import { wordsOf } from './words-of'

/** One way of saying something: for each word in turn, the numbers that count as it, each with a weight up to 1. */
type Alternative = { concept: number; words: Map<number, number>[] }

/** What was asked for, in numbers of the book. A concept is one thing asked for: a word, or several that mean one thing. */
export type Query = {
  conceptCount: number
  /** Concepts of which no lesson has anything. */
  unknown: Set<number>
  /** Concepts that were typed as words that only one word of our lessons can be. */
  certain: Set<number>
  /** Under the number of a word, every alternative that may begin with it. */
  starts: (Alternative[] | undefined)[]
}

const MOST_WORDS = 24
/** Nobody mistypes more words than this in one query; whoever does is not helped by guessing. */
const MOST_SLIPS = 8
const LONGEST_WORD = 32
/** Other words for what was typed count nearly as much, the first of them most. */
const SYNONYMS = [0.9, 0.75, 0.6]

/** What was asked for, in the words of our lessons. Any text is welcome; a few dozen words of it count. */
export function readQuery(text: string, book: WordBook): Query {
  const typed = typedWords(text, book)
  const near = nearOf(typed, book)
  const words = typed.map((word, at) => understood(word, near[at] ?? [], book))
  const isAccented = typed.some(({ fold, exact }) => fold !== exact)
  const query: Query = {
    conceptCount: 0,
    unknown: new Set(),
    certain: new Set(),
    starts: new Array(book.size),
  }
  const foldsAt = (at: number) => [
    ...(words[at] ? [words[at].fold] : []),
    ...(near[at] ?? []).flatMap(({ folds }) => folds),
  ]
  for (let at = 0; at < words.length; ) {
    const { length, meant } = synonymAt(words, at)
    const around = { before: foldsAt(at - 1), after: foldsAt(at + length) }
    const slips = length === 1 ? (near[at] ?? []) : []
    const isKnown = [
      addWords(query, words.slice(at, at + length), book, { weight: 1, around, isAccented }),
      ...slips.map(({ folds, weight }) =>
        addWords(query, folds.map(unaccented), book, { weight, around, isAccented: false }),
      ),
      ...meant.map((other, rank) =>
        addWords(query, wordsOf(other), book, {
          ...{ weight: SYNONYMS[rank] ?? 0.5, around: ALONE, isAccented: true },
        }),
      ),
    ]
    if (typed.slice(at, at + length).every(({ fold }) => book.withFold(fold).length === 1))
      query.certain.add(query.conceptCount)
    if (!isKnown.includes(true)) query.unknown.add(query.conceptCount)
    query.conceptCount++
    at += length
  }
  return query
}

const ALONE: Company = { before: [], after: [] }

/** A word that no lesson has gives way to the one it is most likely a slip of. */
function understood(word: NormalWord, near: readonly NearWords[], book: WordBook): NormalWord {
  const [fold, ...more] = near[0]?.folds ?? []
  return fold === undefined || more.length > 0 || book.has(word.fold) ? word : unaccented(fold)
}

/** Makes the next concept found in these words; false when no lesson has one of them. */
function addWords(
  { conceptCount, starts }: Query,
  words: readonly NormalWord[],
  book: WordBook,
  { weight, around, isAccented }: { weight: number; around: Company; isAccented: boolean },
): boolean {
  const maps = words.map((word, at) => {
    const [before, after] = [words[at - 1], words[at + 1]]
    const company = {
      before: before ? [before.fold] : around.before,
      after: after ? [after.fold] : around.after,
    }
    const likely = likelyWords(word, book, { isAccented, company })
    return new Map([...likely].map(([id, sure]) => [id, sure * weight]))
  })
  const first = maps[0]
  if (!first || maps.some((map) => map.size === 0)) return false
  const alternative = { concept: conceptCount, words: maps }
  for (const id of first.keys()) starts[id] = [...(starts[id] ?? []), alternative]
  return true
}

const unaccented = (fold: string): NormalWord => ({ fold, exact: '' })

function nearOf(typed: readonly NormalWord[], book: WordBook): NearWords[][] {
  let looked = 0
  return typed.map(({ fold }, at) => {
    const around = { before: typed[at - 1]?.fold, after: typed[at + 1]?.fold }
    if (!book.has(fold)) return looked++ < MOST_SLIPS ? nearWords(fold, book, around) : []
    return slipsInContext(fold, book, around)
  })
}

/** The words typed, each once, two put together where our lessons write them as one ("vn eid", "pass code"). */
function typedWords(text: string, book: WordBook): NormalWord[] {
  const words = wordsOf(text).filter(({ fold }) => fold.length <= LONGEST_WORD)
  const joined: NormalWord[] = []
  for (let at = 0; at < words.length; at++) {
    const [word, next] = [words[at], words[at + 1]]
    if (!word) continue
    const fold = next ? word.fold + next.fold : ''
    if (next && book.has(fold) && !book.isPair(word.fold, next.fold)) {
      joined.push({ fold, exact: word.exact + next.exact })
      at++
    } else joined.push(word)
  }
  const isFirst = ({ exact }: NormalWord, at: number) =>
    joined.findIndex((other) => other.exact === exact) === at
  return joined.filter(isFirst).slice(0, MOST_WORDS)
}

/** The longest run of words from here that has synonyms; else the one word. */
function synonymAt(words: readonly NormalWord[], at: number): { length: number; meant: string[] } {
  for (let length = Math.min(LONGEST_SYNONYM, words.length - at); length > 0; length--) {
    const key = words.slice(at, at + length).map(({ fold }) => fold)
    const meant = synonyms.get(key.join(' '))
    if (meant) return { length, meant }
  }
  return { length: 1, meant: [] }
}

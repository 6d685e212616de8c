import type { MarkedText } from '../search-result'
import { type Hit, hitsIn } from './hits-in'
import { type Rarity, SURE_ENOUGH } from './rank-lessons'
import type { Query } from './read-query'
import type { WordBook } from './word-book'
import { wordsOf } from './words-of'

/** A word that nearly every lesson has is marked only beside another: who types "ban hang" does not look for "bạn". */
const TOO_COMMON = 0.35

/** A text in pieces, marked where it has what was asked for. */
export function markWords(text: string, query: Query, book: WordBook, rarity: Rarity): MarkedText {
  const words = wordsOf(text)
  const ids = Uint32Array.from(words.map((word) => book.find(word)))
  const isMarked = new Array<boolean>(words.length).fill(false)
  for (const hit of tellingHits(hitsIn(ids, query), query, rarity))
    isMarked.fill(true, hit.at, hit.at + hit.length)

  const pieces: MarkedText = []
  let done = 0
  for (let at = 0; at < words.length; at++) {
    if (!isMarked[at]) continue
    let last = at
    while (isMarked[last + 1] && /^\s+$/.test(text.slice(words[last]?.end, words[last + 1]?.start))) last++
    const [start, end] = [words[at]?.start ?? 0, words[last]?.end ?? 0]
    if (start > done) pieces.push({ text: text.slice(done, start), isMarked: false })
    pieces.push({ text: text.slice(start, end), isMarked: true })
    done = end
    at = last
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMarked: false })
  return pieces
}

function tellingHits(hits: readonly Hit[], { certain }: Query, rarity: Rarity): Hit[] {
  const isBesideNext = (hit: Hit) =>
    hits.some((next) => next.isPaired && next.concept === hit.concept + 1 && next.at === hit.at + hit.length)
  const isTelling = (hit: Hit) =>
    hit.isPaired ||
    hit.length > 1 ||
    certain.has(hit.concept) ||
    (rarity.concept[hit.concept] ?? 0) > TOO_COMMON ||
    isBesideNext(hit)
  return hits.filter((hit) => hit.weight >= SURE_ENOUGH && isTelling(hit))
}

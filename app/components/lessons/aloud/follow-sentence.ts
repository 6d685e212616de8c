import type { Sentence } from './collect-sentences'
import { placeOfSentence } from './mark-sentence'

/** Brings a sentence gently into view. Not when the person has meanwhile scrolled away from the one before it. */
export function follow(sentence: Sentence, before: Sentence | undefined): void {
  if (before && !isOnScreen(placeOfSentence(before))) return
  const place = placeOfSentence(sentence)
  const covered = document.querySelector('.listen-dock')?.clientHeight ?? 0
  if (place.top >= 0 && place.bottom <= window.innerHeight - covered) return
  // The style sheet makes this smooth, unless the person wants no motion.
  window.scrollTo({ top: window.scrollY + place.top - window.innerHeight / 4 })
}

/** The sentence where reading stopped when it is on the screen, else the first that begins there or further down. */
export function firstOnScreen(sentences: Sentence[], stoppedAt: number): number {
  const stopped = sentences[stoppedAt]
  if (stopped && stoppedAt > 0 && isOnScreen(placeOfSentence(stopped))) return stoppedAt
  return Math.max(
    0,
    sentences.findIndex((sentence) => placeOfSentence(sentence).top >= 0),
  )
}

function isOnScreen({ top, bottom }: DOMRect): boolean {
  return bottom > 0 && top < window.innerHeight
}

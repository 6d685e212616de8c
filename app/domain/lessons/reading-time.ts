import { countWords } from './rules/count-words'

/**
 * Syllables a minute over a village loudspeaker. Vietnamese is read aloud indoors at 5.25 syllables a second, 315 a minute
 * (Coupé et al., Science Advances 5(9), 2019). Outdoors the horns answer each other: at 340 m a second one that hangs
 * 300 m away comes almost a second late, so whoever reads must leave room between phrases. We reckon with half.
 */
const WORDS_A_MINUTE = 150
/** A breath between two paragraphs. */
const PAUSE_SECONDS = 2

/** How long it takes to read paragraphs over the loudspeaker, in seconds, rounded to ten. */
export function readingSeconds(paragraphs: readonly string[]): number {
  const words = countWords(paragraphs.join(' '))
  const seconds = (words / WORDS_A_MINUTE) * 60 + Math.max(0, paragraphs.length - 1) * PAUSE_SECONDS
  return Math.max(10, Math.round(seconds / 10) * 10)
}

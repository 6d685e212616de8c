import { ONSETS, rhymeAfter } from './syllable/onsets'

/** Grave, acute, tilde, hook above, dot below. */
const TONES = '\u0300\u0301\u0303\u0309\u0323'
const SHARP_OR_HEAVY = '\u0301\u0323'

/**
 * Whether a word is built as a Vietnamese syllable: an onset that may stand before its rhyme, at most one tone mark, on the
 * letter that carries it (both hoà and hòa), and sắc or nặng when it ends in c, ch, p or t. Not whether it means anything.
 */
export function isSyllable(word: string): boolean {
  const { letters, tone, at } = takeTone(word)
  if (at === null) return false
  return ONSETS.some((onset) => {
    if (!letters.startsWith(onset)) return false
    const spelling = letters.slice(onset.length)
    const rhyme = rhymeAfter(onset, spelling)
    if (!rhyme) return false
    if (/[cpt]$|ch$/.test(spelling)) return SHARP_OR_HEAVY.includes(tone || ' ') && stands(at - onset.length)
    return tone === '' || stands(at - onset.length)

    function stands(place: number): boolean {
      return rhyme?.marks.includes(place) ?? false
    }
  })
}

/** The same letters with the tone mark on the letter that carries it, when only its place is wrong: qúa gives quá. */
export function withToneInPlace(word: string): string | null {
  const { letters, tone } = takeTone(word)
  if (!tone) return null
  const tries = [...letters].map((letter, i) =>
    `${letters.slice(0, i)}${letter}${tone}${letters.slice(i + 1)}`.normalize('NFC'),
  )
  return tries.find(isSyllable) ?? null
}

type Toned = {
  /** In small letters, composed, without the tone mark. */
  letters: string
  tone: string
  /** Which letter carries the mark, -1 when there is none; null when there are two marks. */
  at: number | null
}

function takeTone(word: string): Toned {
  let letters = ''
  let tone = ''
  let at: number | null = -1
  for (const mark of word.toLowerCase().normalize('NFD')) {
    if (!TONES.includes(mark)) letters += mark
    else if (tone) return { letters, tone, at: null }
    else {
      tone = mark
      at = letters.normalize('NFC').length - 1
    }
  }
  return { letters: letters.normalize('NFC'), tone, at }
}

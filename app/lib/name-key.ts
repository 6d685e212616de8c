import { remembered } from './remembered'

/**
 * What a Vietnamese list of people is ordered by: given name, then the names before it, accents last. Small letters and
 * digits only, of fixed width for each letter, so that every database and every collation orders it alike.
 */
export function nameKey(displayName: string): string {
  const words = displayName.normalize('NFC').toLowerCase().trim().split(/\s+/)
  const ordered = [...words.slice(-1), ...words.slice(0, -1)]
  const letters = ordered.map((word) => [...word].map(letterKey).join('')).join('00')
  const tones = ordered.map((word) => [...word.normalize('NFD')].map(toneKey).join('')).join('')
  return `${letters}00${tones}`.slice(0, 200)
}

// Vietnamese counts these as letters of their own, after the plain one.
const OWN_LETTERS: Record<string, string> = {
  ...{ a: 'a1', ă: 'a2', â: 'a3', d: 'd1', đ: 'd2', e: 'e1', ê: 'e2' },
  ...{ o: 'o1', ô: 'o2', ơ: 'o3', u: 'u1', ư: 'u2' },
}
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Of a few hundred letters that names are made of. */
const letterKey = remembered(2_000, (letter) => {
  const toneless = letter.normalize('NFD').replace(TONES, '').normalize('NFC')
  return (
    OWN_LETTERS[toneless] ??
    (/^[a-z]$/.test(toneless) ? `${toneless}1` : /^\d$/.test(toneless) ? `0${toneless}` : '')
  )
})

// In the order of Vietnamese dictionaries: level, falling, asking, tumbling, rising, heavy.
const TONE_RANKS: Record<string, string> = {
  ...{ '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0301': '5', '\u0323': '6' },
}

/** The rank of a tone mark; nothing for what is no tone mark. A vowel without one ranks first, by the shorter key. */
const toneKey = remembered(2_000, (part) => TONE_RANKS[part] ?? (/^[aeiouy]$/.test(part) ? '1' : ''))

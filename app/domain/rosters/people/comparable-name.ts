import { foldText } from '~/lib/fold-text'

/**
 * A name as it is compared: small letters with their hats, each word's tone behind it, "y" as "i" where both are written.
 * So "HOÀ", "Hòa" and a decomposed "hòa" are one, as are "Thuý" and "Thúy", "Mỹ" and "Mĩ"; "Hoa" stays another.
 */
export function comparableName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[.,'’()-]+/g, ' ')
    .trim()
    .split(/\s+/)
    .map(comparableWord)
    .join(' ')
}

const TONES: Record<string, string> = {
  ...{ '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0301': '5', '\u0323': '6' },
}

function comparableWord(word: string): string {
  let tone = ''
  let letters = ''
  for (const part of word) {
    if (TONES[part] === undefined) letters += part
    else tone = TONES[part]
  }
  const composed = letters.normalize('NFC').replace(/^([bcdđghklmnprstvx]*)y$/, '$1i')
  return composed + tone
}

/** How alike two names are: the same, but for accents, in another order, but for one letter, or not at all. */
export type NameLikeness = 'same' | 'accents' | 'order' | 'letter' | 'none'

/** The forms of a name that comparing needs, made once for each name. */
export type NameForms = { comparable: string; folded: string; sorted: string }

export function nameForms(name: string): NameForms {
  const folded = foldText(name.replace(/[.,'’()-]+/g, ' '))
  return { comparable: comparableName(name), folded, sorted: folded.split(' ').sort().join(' ') }
}

export function nameLikeness(a: NameForms, b: NameForms): NameLikeness {
  if (a.comparable === b.comparable) return 'same'
  if (a.folded === b.folded) return 'accents'
  if (a.sorted === b.sorted) return 'order'
  return a.folded.length >= 8 && isOneLetterApart(a.folded, b.folded) ? 'letter' : 'none'
}

/** One letter more, less, other, or two neighbours swapped. */
export function isOneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}

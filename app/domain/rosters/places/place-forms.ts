import { foldText } from '~/lib/fold-text'

export type KindWord = { kindId: string; kind: string; word: string; position: number }

/** A place as a list writes it: the word for its kind apart from the name proper. */
export type ReadName = { word: KindWord | null; bare: string }

/**
 * "Tổ dân phố 4" is "4" of the kind "tổ dân phố"; of several words the longest counts ("tổ dân phố" before "tổ"). A word may
 * stand without its accents ("thon"), but not with others: "Bàn Cờ" is no "bản".
 */
export function readName(name: string, kinds: readonly KindWord[]): ReadName {
  const clean = cleanName(name)
  const folded = foldText(clean)
  const fitting = kinds.filter(
    (kind) =>
      folded.startsWith(`${nameForms(kind.word).plain} `) &&
      (isWordSpelled(clean, kind) || firstWords(clean, kind) === foldText(firstWords(clean, kind))),
  )
  const [word = null] = fitting.sort((a, b) => b.word.length - a.word.length)
  return { word, bare: word ? clean.split(' ').slice(word.word.split(' ').length).join(' ') : clean }
}

/** Does the name begin with the word as it is spelled, wherever its tone stands? */
export function isWordSpelled(name: string, kind: KindWord): boolean {
  return nameForms(firstWords(cleanName(name), kind)).spelling === nameForms(kind.word).spelling
}

function firstWords(name: string, { word }: KindWord): string {
  return name.toLowerCase().split(' ').slice(0, word.split(' ').length).join(' ')
}

/** The kind that a cell names: "Thôn", "thon", "TỔ DÂN PHỐ", "TDP". */
export function readKind(cell: string, kinds: readonly KindWord[]): KindWord | null {
  const folded = foldText(cell)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const short: Record<string, string> = { tdp: 'to dan pho', kp: 'khu pho', tp: 'thanh pho', tx: 'thi xa' }
  return kinds.find(({ word }) => foldText(word) === (short[folded] ?? folded)) ?? null
}

/** Composed, single spaces, no dot or comma at the end; "thôn số 04" counts as "thôn số 4". */
export function cleanName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;-]+|[\s.,;-]+$/g, '')
    .replace(/(^| )0+(?=\d)/g, '$1')
}

/**
 * How names are told apart, the strictest first. `spelling` keeps accents, whatever the letters' size and wherever the tone
 * stands ("HOÀ BÌNH" is "Hòa Bình"); `plain` drops accents; `anyOrder` drops the order of the words as well.
 */
export function nameForms(bare: string): PlaceNameForms {
  const known = FORMS.get(bare)
  if (known) return known
  if (FORMS.size >= MOST_FORMS) FORMS.clear()
  const forms = makeForms(bare)
  FORMS.set(bare, forms)
  return forms
}

type PlaceNameForms = { spelling: string; plain: string; anyOrder: string }

/** The same few thousand names are asked for with every part of a list. */
const FORMS = new Map<string, PlaceNameForms>()
const MOST_FORMS = 40_000

function makeForms(bare: string): PlaceNameForms {
  const words = cleanName(bare).toLowerCase().split(' ')
  const plain = foldText(cleanName(bare))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return { spelling: words.map(spelledWord).join(' '), plain, anyOrder: plain.split(' ').sort().join(' ') }
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** The letters with their hats, then the tone, wherever in the word it was put. */
function spelledWord(word: string): string {
  const letters = word.normalize('NFD')
  return letters.replace(TONES, '').normalize('NFC') + (letters.match(TONES) ?? []).join('')
}

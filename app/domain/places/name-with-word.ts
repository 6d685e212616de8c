import { foldText } from '~/lib/fold-text'
import { checkPlaceName, type PlaceNameRefusal } from './check-place-name'

/** "Đồng Chùa" as "thôn Đồng Chùa"; who typed the word too, in whatever letters, gets it once, as it is written here. */
export function nameWithWord(word: string, typed: string): { name: string } | { refusal: PlaceNameRefusal } {
  const own = typed.normalize('NFC').replace(/\s+/g, ' ').trim()
  const hasWord = foldText(own).startsWith(`${foldText(word)} `)
  const rest = hasWord ? own.split(' ').slice(word.split(' ').length).join(' ') : own
  if (foldText(rest) === '' || foldText(rest) === foldText(word)) return { refusal: 'name-missing' }
  return checkPlaceName(`${word} ${rest}`)
}

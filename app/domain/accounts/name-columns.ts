import { foldText } from '~/lib/fold-text'
import { nameKey } from '~/lib/name-key'

/** The columns of a person that hold the name: as shown, for searching, for ordering. Written together, always. */
export function nameColumns(displayName: string): {
  displayName: string
  foldedName: string
  nameKey: string
} {
  return { displayName, foldedName: foldText(displayName), nameKey: nameKey(displayName) }
}

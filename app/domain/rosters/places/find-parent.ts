import type { Finding } from '../import-kind'
import { nameForms, readName } from './place-forms'
import type { PlacesStock } from './places-stock'

export type FoundParent = {
  /** Null when it is a new place of the same list. */
  id: string | null
  name: string
  kind: string
  /** Tells parents apart; does not change when the new place of the list is there. */
  key: string
  /** The row that makes it. */
  row?: number
}

/** In which place a row lies: the one that its cell names, at or below the list's place; without one, the list's place. */
export function findParent(cell: string, stock: PlacesStock): FoundParent | { finding: Finding } {
  const wrong = (code: string, to?: string) => ({ finding: { code, field: 'parent', value: cell, to } })
  const known = (place: { id: string; name: string; kind: string }): FoundParent => ({
    ...{ id: place.id, name: place.name, kind: place.kind, key: nameForms(place.name).plain },
  })
  const root = stock.places.find(({ id }) => id === stock.rootId)
  if (cell.trim() === '') return root ? known(root) : wrong('parent-unknown')

  const full = nameForms(cell)
  const bare = nameForms(readName(cell, stock.kinds).bare)
  const named = stock.places.filter(({ name }) => nameForms(name).plain === full.plain)
  const alike =
    named.length > 0 ? named : stock.places.filter(({ name }) => bareOf(name, stock) === bare.plain)
  const open = alike.filter((place) => place.isOpen)
  const spelled = open.filter(({ name }) => nameForms(name).spelling === full.spelling)
  const [only, ...more] = spelled.length > 0 ? spelled : open
  if (only && more.length > 0) return wrong('parent-several')
  if (only) return known(only)
  const planned = stock.planned.get(full.plain)
  if (planned) return { id: null, name: cell, kind: planned.kind, key: full.plain, row: planned.row }
  return alike.length > 0 ? wrong('parent-closed') : wrong('parent-unknown', root?.name)
}

function bareOf(name: string, stock: PlacesStock): string {
  return nameForms(readName(name, stock.kinds).bare).plain
}

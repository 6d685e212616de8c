import type { Finding } from '../import-kind'
import type { PlaceFinding } from '../place-finding'
import { nameForms, readName } from './place-forms'
import { type KnownPlace, type PlacesStock, plainBare } from './places-stock'

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

type Found = FoundParent | { finding: Finding }

/**
 * In which place a row lies: the one that its cell names, at or below the list's place; "xã Mẫu, huyện Trên" says which of
 * two it is. Without a cell, the sheet's name when it names one, or the list's place.
 */
export function findParent(cell: string, group: string, stock: PlacesStock): Found {
  if (cell.trim() !== '') return namedParent(cell, stock)
  const byGroup = group.trim() === '' ? null : namedParent(group, stock)
  if (byGroup && !('finding' in byGroup)) return byGroup
  const root = stock.byId.get(stock.rootId)
  if (!root) return wrong('parent-unknown', cell)
  return root.isOpen ? known(root) : wrong('parent-closed', root.name, successorOf(root, stock))
}

function namedParent(cell: string, stock: PlacesStock): Found {
  const [own = '', above = ''] = cell.split(/\s*[,;–]\s*|\s+-\s+/)
  const full = nameForms(own)
  const isWorded = readName(own, stock.kinds).word !== null
  const named = stock.byName.get(full.plain) ?? []
  const byBare = named.length > 0 || isWorded ? named : (stock.byBareName.get(full.plain) ?? [])
  const alike = byBare.filter((place) => above === '' || liesIn(place, above, stock))
  const open = alike.filter((place) => place.isOpen)
  const spelled = open.filter(({ name }) => nameForms(name).spelling === full.spelling)
  const [only, ...more] = spelled.length > 0 ? spelled : open
  if (only && more.length > 0) return wrong('parent-several', cell)
  if (only) return known(only)
  const [planned, ...others] = stock.planned.get(full.plain) ?? []
  if (planned && others.length > 0) return wrong('parent-several', cell)
  if (planned)
    return {
      ...{ id: null, name: planned.name, kind: planned.kind, row: planned.row },
      key: nameForms(planned.name).plain,
    }
  const [closed] = alike
  if (closed) return wrong('parent-closed', cell, successorOf(closed, stock))
  return wrong('parent-unknown', cell, stock.byId.get(stock.rootId)?.name)
}

function known(place: KnownPlace): FoundParent {
  return { id: place.id, name: place.name, kind: place.kind, key: nameForms(place.name).plain }
}

function wrong(code: PlaceFinding, value: string, to?: string): { finding: Finding } {
  return { finding: { code, field: 'parent', value, ...(to ? { to } : {}) } }
}

function liesIn(place: KnownPlace, above: string, stock: PlacesStock): boolean {
  const parent = stock.byId.get(place.parentId ?? '')
  if (!parent) return false
  const { plain } = nameForms(above)
  return nameForms(parent.name).plain === plain || plainBare(parent.name, stock) === plain
}

/** A place that was merged stays, below the one it was merged into. */
function successorOf(place: KnownPlace, stock: PlacesStock): string | undefined {
  const above = stock.byId.get(place.parentId ?? '')
  return above && above.kind === place.kind ? above.name : undefined
}

import { type KindWord, nameForms, readName } from './place-forms'

export type KnownPlace = {
  id: string
  parentId: string | null
  kind: string
  name: string
  isOpen: boolean
  /** What it was called before. */
  formerNames: readonly string[]
  /** Written by this very list: a place to lie in, but nothing to be taken for. */
  isOwn: boolean
}

export type PlannedPlace = { position: number; row: number; kind: string; name: string }

/** What a list of places is compared with, and what its rows so far have said. */
export type PlacesStock = {
  /** The place whose list it is: what lies below it, and itself. */
  rootId: string
  byId: Map<string, KnownPlace>
  byParent: Map<string | null, KnownPlace[]>
  /** By name with its word, and by the name proper; both without accents. */
  byName: Map<string, KnownPlace[]>
  byBareName: Map<string, KnownPlace[]>
  kinds: readonly KindWord[]
  /** Rows of this list by parent and name. */
  seen: Map<string, { position: number; row: number }>
  /** New places of this list by name, with and without their word: a later row may lie in one. */
  planned: Map<string, PlannedPlace[]>
}

export function placesStock(known: {
  rootId: string
  places: readonly KnownPlace[]
  kinds: readonly KindWord[]
}): PlacesStock {
  const { rootId, places, kinds } = known
  const maps = { byId: new Map(), byParent: new Map(), byName: new Map(), byBareName: new Map() }
  const stock = { rootId, kinds, ...maps, seen: new Map(), planned: new Map() }
  for (const place of places) addKnown(stock, place)
  return stock
}

export function addKnown(stock: PlacesStock, place: KnownPlace): void {
  stock.byId.set(place.id, place)
  push(stock.byParent, place.parentId, place)
  push(stock.byName, nameForms(place.name).plain, place)
  push(stock.byBareName, plainBare(place.name, stock), place)
}

/** The place as it is called now. */
export function replaceKnown(stock: PlacesStock, place: KnownPlace): void {
  const former = stock.byId.get(place.id)
  if (former) {
    take(stock.byParent, former.parentId, former)
    take(stock.byName, nameForms(former.name).plain, former)
    take(stock.byBareName, plainBare(former.name, stock), former)
  }
  addKnown(stock, place)
}

export function planPlace(stock: PlacesStock, planned: PlannedPlace): void {
  const plain = nameForms(planned.name).plain
  for (const key of new Set([plain, plainBare(planned.name, stock)])) push(stock.planned, key, planned)
}

export function plainBare(name: string, stock: Pick<PlacesStock, 'kinds'>): string {
  return nameForms(readName(name, stock.kinds).bare).plain
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function take<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  map.set(
    key,
    (map.get(key) ?? []).filter((each) => each !== value),
  )
}

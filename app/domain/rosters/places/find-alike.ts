import { nameForms, readName } from './place-forms'
import type { PlaceRow } from './place-row'
import type { KnownPlace, PlacesStock } from './places-stock'

export type Alike = {
  /** It is this place, by the same name. */
  same: KnownPlace | null
  /** It is this place, with another word for its kind: thôn 3 that became tổ dân phố 3. */
  other: KnownPlace | null
  /** It may be one of these, the likeliest first: without accents, in another order of words, or by an old name. */
  perhaps: KnownPlace[]
  /** A place of that name that does not stand by itself any more. */
  closed: KnownPlace | null
}

/** Which place, of those in the parent, a row may be. In a parent that is new with the list there are none. */
export function findAlike(row: PlaceRow, stock: PlacesStock): Alike {
  const nothing: Alike = { same: null, other: null, perhaps: [], closed: null }
  if (row.parent.id === null) return nothing
  const full = nameForms(row.name)
  const bare = nameForms(row.bare)
  const here = (stock.byParent.get(row.parent.id) ?? []).filter((place) => !place.isOwn)
  const open = here.filter((place) => place.isOpen)
  const same = open.find(({ name }) => nameForms(name).spelling === full.spelling) ?? null
  if (same) return { ...nothing, same }

  const own = open.filter((place) => place.kind === row.word.kind)
  const barely = own.map((place) => ({ place, forms: nameForms(readName(place.name, stock.kinds).bare) }))
  // A number is no name: thôn 3 and tổ dân phố 3 may stand side by side.
  const isNumber = /^[\divx]+$/.test(bare.plain)
  const renamed = barely.filter(({ forms }) => forms.spelling === bare.spelling).map(({ place }) => place)
  if (!isNumber && renamed.length === 1 && renamed[0]) return { ...nothing, other: renamed[0] }

  const closed = here.find((place) => !place.isOpen && nameForms(place.name).spelling === full.spelling)
  const perhaps = [
    ...renamed,
    ...barely.filter(({ forms }) => forms.plain === bare.plain).map(({ place }) => place),
    ...barely.filter(({ forms }) => !isNumber && forms.anyOrder === bare.anyOrder).map(({ place }) => place),
    ...own.filter((place) => place.formerNames.some((former) => nameForms(former).plain === full.plain)),
  ]
  return { ...nothing, perhaps: [...new Set(perhaps)].slice(0, 3), closed: closed ?? null }
}

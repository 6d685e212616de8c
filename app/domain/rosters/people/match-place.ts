import { foldText } from '~/lib/fold-text'
import { remembered } from '~/lib/remembered'
import { isOneLetterApart } from './comparable-name'

export type PlaceOfStock = {
  id: string
  parentId: string | null
  kind: string
  name: string
  isOpen: boolean
}
export type TeamOfStock = { id: string; placeId: string; name: string }

const WORDS =
  /^(thon|ban|ap|khom|to dan pho|tdp|khu pho|khu dan cu|khu|xom|buon|lang|soc|phum|plei|doi|xa|phuong|thi tran|dac khu|to)\s+(?=\S)/

/** "Thôn  Đồng Chùa" and "Đồng chùa" are one name. A number after its word stays with it: "tổ 4", "khu 4" differ. */
const bareName = remembered(20_000, makeBare)

function makeBare(name: string): string {
  const folded = foldText(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const bare = folded.replace(WORDS, '')
  return /^[0-9ivx]+$/.test(bare) ? folded.replace(/^tdp\b/, 'to dan pho').replace(/ 0+(?=\d)/, ' ') : bare
}

export type PlaceIndex = {
  byName: ReadonlyMap<string, PlaceOfStock[]>
  open: readonly PlaceOfStock[]
}

export function placeIndex(places: readonly PlaceOfStock[]): PlaceIndex {
  const byName = new Map<string, PlaceOfStock[]>()
  for (const place of places) push(byName, bareName(place.name), place)
  return { byName, open: places.filter((place) => place.isOpen) }
}

/**
 * The place that a cell names: an open one of that name, below the commune of that name when the cell says both ("thôn
 * Đồng Chùa, xã Mẫu"). Otherwise why not, with the nearest name there is.
 */
export function matchPlace(
  cell: string,
  index: PlaceIndex,
): { place: PlaceOfStock } | { problem: 'unknown' | 'several' | 'closed'; near?: string } {
  const [own = '', above] = cell.split(/\s*[,–]\s*|\s+-\s+/)
  const named = index.byName.get(bareName(own)) ?? []
  const open = named.filter((place) => place.isOpen)
  const within = above ? open.filter((place) => parentIs(place, above, index)) : open
  const villages = within.filter((place) => place.kind === 'village')
  const [only, ...others] = villages.length > 0 ? villages : within
  if (only && others.length === 0) return { place: only }
  if (only) {
    const exact = [only, ...others].filter((place) => foldText(place.name) === foldText(own))
    return exact.length === 1 && exact[0] ? { place: exact[0] } : { problem: 'several' }
  }
  if (named.length > 0 && open.length === 0) return { problem: 'closed' }
  const near = nearest(bareName(own), index)
  return near ? { problem: 'unknown', near } : { problem: 'unknown' }
}

function parentIs(place: PlaceOfStock, above: string, index: PlaceIndex): boolean {
  return (index.byName.get(bareName(above)) ?? []).some((parent) => parent.id === place.parentId)
}

function nearest(bare: string, index: PlaceIndex): string | undefined {
  if (bare.length < 4) return undefined
  for (const place of index.open) if (isOneLetterApart(bare, bareName(place.name))) return place.name
  return undefined
}

/** The team that a cell names, at the place when one is known: by its name, or by the village within its name. */
export function matchTeam(
  cell: string,
  teams: readonly TeamOfStock[],
  placeId: string | null,
): TeamOfStock | null {
  const folded = teamName(cell)
  const here = placeId ? teams.filter((team) => team.placeId === placeId) : teams
  const named = here.filter((team) => teamName(team.name) === folded)
  return named.length === 1 && named[0] ? named[0] : null
}

/** "Tổ CNSCĐ thôn Đồng Chùa" is "Tổ công nghệ số cộng đồng Đồng Chùa". */
export const teamName = remembered(20_000, (name) => {
  const bare = foldText(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(to )?(cong nghe so cong dong|cnscd|cns cd|cong nghe so|cns)\b/, '')
    .trim()
  return bareName(bare)
})

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

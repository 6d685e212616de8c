import { foldText } from '~/lib/fold-text'
import { remembered } from '~/lib/remembered'
import { matchPlace, type PlaceIndex } from './match-place'

export type ClassOfStock = { id: string; placeId: string; name: string }

/** The class that a cell names at or below the list's place; with its school behind a comma ("5A, trường Mẫu") when two are called so. */
export function matchClass(
  cell: string,
  classes: readonly ClassOfStock[],
  places: PlaceIndex,
): { class: ClassOfStock } | { problem: 'unknown' | 'several' } {
  const [own = '', school] = cell.split(/\s*[,–]\s*|\s+-\s+/)
  const whole = classes.filter(({ name }) => className(name) === className(cell))
  const named = whole.length > 0 ? whole : classes.filter(({ name }) => className(name) === className(own))
  const at = school && whole.length === 0 ? matchPlace(school, places) : null
  const here = at && 'place' in at ? named.filter(({ placeId }) => placeId === at.place.id) : named
  const [only, ...others] = here
  if (!only) return { problem: 'unknown' }
  return others.length > 0 ? { problem: 'several' } : { class: only }
}

/** "Lớp 5A", "5a" and "LỚP  5 A" are one name. */
const className = remembered(20_000, (name) =>
  foldText(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^\s*lop /, '')
    .replaceAll(' ', ''),
)

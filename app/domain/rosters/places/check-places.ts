import { checkPlaceName } from '~/domain/places/check-place-name'
import type { CheckedRow, Finding, ImportRow } from '../import-kind'
import { findAlike } from './find-alike'
import { findParent } from './find-parent'
import { cleanName, nameForms, readKind, readName } from './place-forms'
import type { PlaceRow } from './place-row'
import type { KnownPlace, PlacesStock } from './places-stock'

/** Judges rows of a list of places against those that are there and the rows before them. */
export function checkPlaces(rows: readonly ImportRow[], stock: PlacesStock): CheckedRow[] {
  return rows.map((row) => checkRow(row, stock))
}

function checkRow(row: ImportRow, stock: PlacesStock): CheckedRow {
  const read = readPlaceRow(row, stock)
  const judged = (
    verdict: CheckedRow['verdict'],
    findings: Finding[],
    target: KnownPlace | null,
    basis = '',
  ) => ({
    ...{ position: row.position, verdict, findings, targetId: target?.id ?? null, basis },
  })
  if ('finding' in read) return judged('wrong', [read.finding], null)
  const { name, parent } = read
  const key = `${parent.key}/${nameForms(name).spelling}`
  const twin = stock.seen.get(key)
  if (twin !== undefined && twin !== row.row)
    return judged('wrong', [{ code: 'duplicate-row', field: 'name', value: name, otherRow: twin }], null)
  stock.seen.set(key, row.row)

  const { same, other, perhaps, closed } = findAlike(read, stock)
  const basis = [
    parent.key,
    ...[same, other, ...perhaps].map((place) => place && `${place.id}=${place.name}`),
  ]
  const judgedSo = (verdict: CheckedRow['verdict'], findings: Finding[], target: KnownPlace | null = null) =>
    judged(verdict, findings, target, basis.filter(Boolean).join('|'))
  if (same) return judgedSo('unchanged', [], same)
  if (other)
    return judgedSo('changed', [{ code: 'place-renamed', field: 'name', from: other.name, to: name }], other)
  if (closed) return judgedSo('wrong', [{ code: 'place-closed', field: 'name', value: closed.name }])
  if (perhaps.length > 0) {
    const candidates = perhaps.map((place) => ({
      id: place.id,
      name: place.name,
      more: moreOf(place, stock),
    }))
    return judgedSo('perhaps-same', [{ code: 'perhaps-same', field: 'name', value: name, candidates }])
  }
  stock.planned.set(nameForms(name).plain, { row: row.row, kind: read.word.kind })
  const inList =
    parent.row === undefined ? [] : [{ code: 'parent-in-list', field: 'parent', otherRow: parent.row }]
  return judgedSo('new', inList)
}

/** What a row says, or the first thing that is wrong with it. */
export function readPlaceRow(row: ImportRow, stock: PlacesStock): PlaceRow | { finding: Finding } {
  const { name: typed = '', kind: kindCell = '', parent: parentCell = '' } = row.cells
  const wrong = (code: string, field: string, more: Partial<Finding> = {}) => ({
    finding: { code, field, ...more },
  })
  const own = readName(typed, stock.kinds)
  const checked = checkPlaceName(cleanName(typed))
  if ('refusal' in checked) return wrong(checked.refusal, 'name', { value: typed })
  if (own.bare === '') return wrong('name-missing', 'name', { value: typed })

  const parent = findParent(parentCell, stock)
  if ('finding' in parent) return parent
  const named = kindCell.trim() === '' ? null : readKind(kindCell, stock.kinds)
  if (kindCell.trim() !== '' && !named) return wrong('kind-unknown', 'kind', { value: kindCell })
  const word = own.word ?? named
  if (!word) return wrong('kind-missing', 'kind', { value: typed })
  if (own.word && named && own.word.kind !== named.kind)
    return wrong('kind-differs', 'kind', { value: kindCell, from: own.word.word, to: named.word })
  if (rankOf(word.kind, stock) <= rankOf(parent.kind, stock))
    return wrong('kind-stands-above', 'kind', { value: word.word, to: parent.name })
  const bare = ownCapitals(own.bare)
  return { name: `${word.word} ${bare}`, bare, word, parent }
}

/** "ĐỒNG CHÙA" is how a list shouts: "Đồng Chùa". What is written with small letters stays as it is. */
function ownCapitals(bare: string): string {
  const isShouted = bare === bare.toUpperCase() && /\p{L}{2}/u.test(bare)
  if (!isShouted) return bare
  return bare
    .toLowerCase()
    .split(' ')
    .map((word) =>
      /^[ivx]+$/.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ')
}

function rankOf(kind: string, stock: PlacesStock): number {
  return Math.min(...stock.kinds.filter((word) => word.kind === kind).map((word) => word.position), 1e6)
}

function moreOf(place: KnownPlace, stock: PlacesStock): string {
  return stock.places.find(({ id }) => id === place.parentId)?.name ?? ''
}

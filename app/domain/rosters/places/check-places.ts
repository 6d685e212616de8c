import { checkPlaceName } from '~/domain/places/check-place-name'
import type { CheckedRow, Finding, ImportRow } from '../import-kind'
import type { PlaceFinding } from '../place-finding'
import { findAlike } from './find-alike'
import { findParent } from './find-parent'
import {
  cleanName,
  isWordSpelled,
  type KindWord,
  nameForms,
  type ReadName,
  readKind,
  readName,
} from './place-forms'
import type { PlaceRow } from './place-row'
import { type KnownPlace, type PlacesStock, planPlace } from './places-stock'

/** Judges rows of a list of places against those that are there and the rows before them. */
export function checkPlaces(rows: readonly ImportRow[], stock: PlacesStock): CheckedRow[] {
  return rows.map((row) => checkRow(row, stock))
}

function checkRow(row: ImportRow, stock: PlacesStock): CheckedRow {
  const read = readPlaceRow(row, stock)
  const judged = (
    verdict: CheckedRow['verdict'],
    findings: (Finding & { code: PlaceFinding })[],
    target: KnownPlace | null,
    basis = '',
  ): CheckedRow => ({ position: row.position, verdict, findings, targetId: target?.id ?? null, basis })
  if ('root' in read) return judged('unchanged', [], read.root)
  if ('finding' in read) return judged('wrong', [read.finding as Finding & { code: PlaceFinding }], null)
  const { name, parent } = read
  const key = `${parent.key}/${nameForms(name).spelling}`
  const twin = stock.seen.get(key)
  if (twin && twin.position !== row.position)
    return judged('wrong', [{ code: 'duplicate-row', field: 'name', value: name, otherRow: twin.row }], null)
  stock.seen.set(key, { position: row.position, row: row.row })

  const { same, other, perhaps, closed } = findAlike(read, stock)
  const basis = [
    parent.key,
    ...[same, other, ...perhaps].map((place) => place && `${place.id}=${place.name}`),
  ]
  const judgedSo = (
    verdict: CheckedRow['verdict'],
    findings: (Finding & { code: PlaceFinding })[],
    target: KnownPlace | null = null,
  ) => judged(verdict, findings, target, basis.filter(Boolean).join('|'))
  if (same) return judgedSo('unchanged', [], same)
  if (other)
    return judgedSo('changed', [{ code: 'place-renamed', field: 'name', from: other.name, to: name }], other)
  if (closed) return judgedSo('wrong', [{ code: 'place-closed', field: 'name', value: closed.name }])
  if (perhaps.length > 0) {
    const candidates = perhaps.map((place) => ({
      id: place.id,
      name: place.name,
      more: stock.byId.get(place.parentId ?? '')?.name ?? '',
    }))
    return judgedSo('perhaps-same', [{ code: 'perhaps-same', field: 'name', value: name, candidates }])
  }
  planPlace(stock, { position: row.position, row: row.row, kind: read.word.kind, name })
  if (parent.row === undefined) return judgedSo('new', [])
  return judgedSo('new', [
    { code: 'parent-in-list', field: 'parent', otherRow: parent.row, value: parent.name },
  ])
}

/** What a row says, or the first thing that is wrong with it; a row may also name the list's own place. */
export function readPlaceRow(
  row: ImportRow,
  stock: PlacesStock,
): PlaceRow | { finding: Finding } | { root: KnownPlace } {
  const { name: typed = '', kind: kindCell = '', parent: parentCell = '', _group: group = '' } = row.cells
  const wrong = (code: PlaceFinding, field: string, more: Partial<Finding> = {}) => ({
    finding: { code, field, ...more },
  })
  const named = kindCell.trim() === '' ? null : readKind(kindCell, stock.kinds)
  const own = ownName(typed, named, stock)
  const checked = checkPlaceName(cleanName(typed))
  if ('refusal' in checked) return wrong(checked.refusal, 'name', { value: typed })
  if (own.bare === '') return wrong('name-missing', 'name', { value: typed })
  const word = own.word ?? named
  const root = rootNamed(own.bare, word, stock)
  if (root) return { root }

  const parent = findParent(parentCell, group, stock)
  if ('finding' in parent) return parent
  if (kindCell.trim() !== '' && !named) return wrong('kind-unknown', 'kind', { value: kindCell })
  if (!word) return wrong('kind-missing', 'kind', { value: typed })
  if (own.word && named && own.word.kind !== named.kind)
    return wrong('kind-differs', 'kind', { value: kindCell, from: own.word.word, to: named.word })
  if (rankOf(word.kind, stock) <= rankOf(parent.kind, stock))
    return wrong('kind-stands-above', 'kind', { value: word.word, to: parent.name })
  if (parentCell.trim() === '' && isTooHigh(parent.kind, word.kind))
    return wrong('parent-missing', 'parent', { value: typed, to: parent.name })
  const bare = ownCapitals(own.bare)
  return { name: `${word.word} ${bare}`, bare, word, parent }
}

/** The name with its word; "Lang Minh" in a column of communes is no "làng", only because that is written so without accents. */
function ownName(typed: string, named: KindWord | null, stock: PlacesStock): ReadName {
  const own = readName(typed, stock.kinds)
  const isOther = own.word && named && own.word.kind !== named.kind
  return isOther && own.word && !isWordSpelled(typed, own.word) ? { word: null, bare: cleanName(typed) } : own
}

/** A list of a province often begins with the province itself. */
function rootNamed(bare: string, word: KindWord | null, stock: PlacesStock): KnownPlace | null {
  const root = stock.byId.get(stock.rootId)
  if (!root || !word || word.kind !== root.kind) return null
  return nameForms(readName(root.name, stock.kinds).bare).spelling === nameForms(bare).spelling ? root : null
}

/** In what a place lies of which the list says nothing. A village without its commune would stand in the province itself. */
const LIES_IN: Record<string, readonly string[]> = {
  province: ['country'],
  district: ['province'],
  commune: ['province', 'district'],
  village: ['commune'],
}

function isTooHigh(parentKind: string, kind: string): boolean {
  return !(LIES_IN[kind]?.includes(parentKind) ?? true)
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

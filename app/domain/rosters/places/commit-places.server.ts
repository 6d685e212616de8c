import type { Transaction } from '~/db/transaction.server'
import { readCountingRoles } from '~/domain/accounts/read-counting-roles.server'
import { addPlace } from '~/domain/places/add-place.server'
import type { Officer } from '~/domain/places/holds-office'
import { renamePlace } from '~/domain/places/rename-place.server'
import { vietnamDay } from '~/lib/vietnam-day'
import type { CommitCircumstances, CommittedRow, DecidedRow, Finding } from '../import-kind'
import type { PlaceFinding } from '../place-finding'
import { checkPlaces, readPlaceRow } from './check-places'
import { addKnown, type PlacesStock, replaceKnown } from './places-stock'
import { readPlacesStock } from './read-places-stock.server'

/** What undo puts back: nothing, a place that was not there, or a name. */
export type BeforePlace =
  | { kind: 'nothing' }
  | { kind: 'added'; placeId: string }
  | { kind: 'renamed'; placeId: string; from: string; to: string }

/**
 * Adds and renames the places of the rows, as of today, by the same verbs as the officer's forms and with what the officer
 * may do at this moment. Each row is judged again first; one that would be judged otherwise now is asked again.
 */
export async function commitPlaces(
  tx: Transaction,
  rows: readonly DecidedRow[],
  at: CommitCircumstances,
): Promise<CommittedRow[]> {
  const viewer = { personId: at.actorId, roles: await readCountingRoles(at.actorId, at.now, tx) }
  const own = await ownPlaces(tx, at)
  const stock = await readPlacesStock({ placeId: at.placeId, own }, tx)
  const committed: CommittedRow[] = []
  for (const row of rows) committed.push(await commitRow(tx, { row, viewer, stock, now: at.now }))
  // Only when the part is written whole may the next one count on it: a part that failed is read anew.
  for (const row of committed) if ('before' in row && isAdded(row.before)) own.add(row.before.placeId)
  return committed
}

function isAdded(before: unknown): before is { kind: 'added'; placeId: string } {
  return (before as BeforePlace).kind === 'added'
}

/** The places that this list has added already: asked once a run, then kept. */
async function ownPlaces(tx: Transaction, { importId, memory }: CommitCircumstances): Promise<Set<string>> {
  const kept = memory.get('own-places') as Set<string> | undefined
  if (kept) return kept
  const where = { importId, before: { not: null } }
  const rows = await tx.rosterRow.findMany({ where, select: { before: true } })
  const befores = rows.map((row) => JSON.parse(row.before ?? '{}') as unknown)
  const own = new Set(befores.filter(isAdded).map((before) => before.placeId))
  memory.set('own-places', own)
  return own
}

type Turn = { row: DecidedRow; viewer: Officer; stock: PlacesStock; now: Date }

/** One row, in its turn: the stock knows what the rows before it wrote. */
async function commitRow(tx: Transaction, turn: Turn): Promise<CommittedRow> {
  const { row, stock } = turn
  const { position } = row
  const [now] = checkPlaces([row], stock)
  const again = (code: PlaceFinding, more: Partial<Finding> = {}): CommittedRow => {
    const { verdict, findings, targetId, basis } = now ?? row
    const first = { code, field: 'name', ...more }
    return { position, again: { verdict, findings: [first, ...findings], targetId, basis } }
  }
  const skipped = row.findings.find((finding) => finding.code === 'parent-in-list')
  if (skipped && now?.findings.some((finding) => finding.code === 'parent-unknown')) {
    const { otherRow = 0, value = '' } = skipped
    const findings = [{ code: 'parent-skipped' satisfies PlaceFinding, field: 'parent', otherRow, value }]
    return { position, again: { ...now, findings } }
  }
  if (!now || now.verdict !== row.verdict || now.basis !== row.basis) return again('changed-since')
  const isAnother = row.verdict === 'perhaps-same' && row.decision !== 'take'
  if (row.verdict === 'unchanged' || isAnother) return { position, before: { kind: 'nothing' } }
  const before = await write(tx, turn)
  return 'refusal' in before
    ? again('not-written', { from: before.refusal })
    : { position, before: before satisfies BeforePlace }
}

async function write(
  tx: Transaction,
  { row, viewer, now, stock }: Turn,
): Promise<BeforePlace | { refusal: string }> {
  const read = readPlaceRow(row, stock)
  if (!('word' in read)) return { refusal: 'row-changed' }
  const { name, word, parent } = read
  const by = { viewer, name, on: vietnamDay(now), now, tx }
  if (row.verdict === 'changed' && row.targetId) {
    const target = stock.byId.get(row.targetId)
    if (!target) return { refusal: 'row-changed' }
    const renamed = await renamePlace({ ...by, placeId: target.id })
    if ('refusal' in renamed) return renamed
    const from = target.name
    replaceKnown(stock, { ...target, name: renamed.name, formerNames: [...target.formerNames, from] })
    return { kind: 'renamed', placeId: target.id, from, to: renamed.name }
  }
  if (parent.id === null) return { refusal: 'row-changed' }
  const added = await addPlace({ ...by, parentId: parent.id, kindId: word.kindId })
  if ('refusal' in added) return added
  const place = { id: added.placeId, parentId: parent.id, kind: word.kind, name: added.name }
  addKnown(stock, { ...place, isOpen: true, formerNames: [], isOwn: true })
  return { kind: 'added', placeId: added.placeId }
}

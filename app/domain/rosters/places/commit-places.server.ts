import type { Transaction } from '~/db/transaction.server'
import { addPlace } from '~/domain/places/add-place.server'
import type { Officer } from '~/domain/places/holds-office'
import { renamePlace } from '~/domain/places/rename-place.server'
import { vietnamDay } from '~/lib/vietnam-day'
import type { CommitCircumstances, CommittedRow, DecidedRow } from '../import-kind'
import { checkPlaces, readPlaceRow } from './check-places'
import type { KnownPlace, PlacesStock } from './places-stock'
import { readActor } from './read-actor.server'
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
  const viewer = await readActor(tx, at.actorId, at.now)
  const stock = await readPlacesStock({ placeId: at.placeId }, tx)
  const committed: CommittedRow[] = []
  for (const row of rows) committed.push(await commitRow(tx, { row, viewer, stock, now: at.now }))
  return committed
}

type Turn = { row: DecidedRow; viewer: Officer; stock: PlacesStock; now: Date }

/** One row, in its turn: the stock knows what the rows before it wrote. */
async function commitRow(tx: Transaction, turn: Turn): Promise<CommittedRow> {
  const { row, stock } = turn
  const { position } = row
  const [now] = checkPlaces([row], stock)
  const again = (code: string): CommittedRow => {
    const { verdict, findings, targetId, basis } = now ?? row
    return { position, again: { verdict, findings: [{ code, field: 'name' }, ...findings], targetId, basis } }
  }
  if (!now || now.verdict !== row.verdict || now.basis !== row.basis) return again('changed-since')
  const isAnother = row.verdict === 'perhaps-same' && row.decision !== 'take'
  if (row.verdict === 'unchanged' || isAnother) return { position, before: { kind: 'nothing' } }
  const before = await write(tx, turn)
  return before ? { position, before } : again('not-written')
}

async function write(tx: Transaction, { row, viewer, now, stock }: Turn): Promise<BeforePlace | null> {
  const read = readPlaceRow(row, stock)
  if ('finding' in read) return null
  const { name, word, parent } = read
  const by = { viewer, name, on: vietnamDay(now), now, tx }
  if (row.verdict === 'changed' && row.targetId) {
    const target = stock.places.find((place) => place.id === row.targetId)
    const renamed = target && (await renamePlace({ ...by, placeId: target.id }))
    if (!renamed || 'refusal' in renamed) return null
    const from = target.name
    remember(stock, { ...target, name: renamed.name, formerNames: [...target.formerNames, from] })
    return { kind: 'renamed', placeId: target.id, from, to: renamed.name }
  }
  if (parent.id === null) return null
  const added = await addPlace({ ...by, parentId: parent.id, kindId: word.kindId })
  if ('refusal' in added) return null
  const place = { id: added.placeId, parentId: parent.id, kind: word.kind, name: added.name }
  remember(stock, { ...place, isOpen: true, formerNames: [] })
  return { kind: 'added', placeId: added.placeId }
}

function remember(stock: PlacesStock, place: KnownPlace): void {
  stock.places = [...stock.places.filter(({ id }) => id !== place.id), place]
}

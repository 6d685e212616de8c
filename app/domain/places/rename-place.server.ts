import type { Transaction } from '~/db/transaction.server'
import type { ChangeRefusal } from './change-refusal'
import { changeTree } from './changes/change-tree.server'
import { findNameTaken } from './changes/find-name-taken.server'
import { readSince, readStanding } from './changes/read-standing.server'
import { writePeriod } from './changes/write-period.server'
import { checkChangeDay } from './check-change-day'
import { checkPlaceName } from './check-place-name'
import { holdsOffice, type Officer } from './holds-office'

/** From a day on a place has another name, with its local word; the old one stays in its history. `isTrial` writes nothing. */
export async function renamePlace(input: {
  viewer: Officer
  placeId: string
  name: string
  on: string
  now: Date
  isTrial?: boolean
  /** A transaction of the caller's, when this is part of more. */
  tx?: Transaction
}): Promise<{ ok: true; name: string; day: string } | ChangeRefusal> {
  const { viewer, placeId, on, now, isTrial = false } = input
  return changeTree(input, async (tx) => {
    const place = await readStanding(tx, placeId)
    if (!place || !holdsOffice(viewer, place.path)) return { refusal: 'not-your-place' }
    if (place.closedOn) return { refusal: 'place-is-closed' }
    const named = checkPlaceName(input.name)
    if ('refusal' in named) return { ...named, field: 'name' }
    const { name } = named
    if (name === place.name) return { refusal: 'name-unchanged', field: 'name' }
    if (await findNameTaken(tx, place.parentId, name, placeId))
      return { refusal: 'name-taken', field: 'name' }
    const checked = checkChangeDay(on, now)
    if ('refusal' in checked) return { ...checked, field: 'on' }
    const { day } = checked
    const earliest = await readSince(tx, [placeId])
    if (day < earliest) return { refusal: 'day-too-early', field: 'on', earliest }

    const { id, parentId, kind } = place
    if (!isTrial) await writePeriod(tx, { id, parentId, kind, name, on: day, actorId: viewer.personId })
    return { ok: true, name, day }
  })
}

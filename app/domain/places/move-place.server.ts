import type { ChangeRefusal } from './change-refusal'
import { changeTree } from './changes/change-tree.server'
import { findNameTaken } from './changes/find-name-taken.server'
import { readSince, readStanding } from './changes/read-standing.server'
import { writePeriod } from './changes/write-period.server'
import { checkChangeDay } from './check-change-day'
import { holdsOffice, type Officer } from './holds-office'

/**
 * From a day on a place, with all below it, lies under another one: never under itself or what lies below it. The viewer
 * answers for both. `isTrial` writes nothing.
 */
export async function movePlace(input: {
  viewer: Officer
  placeId: string
  parentId: string
  on: string
  now: Date
  isTrial?: boolean
}): Promise<{ ok: true; day: string; parentName: string } | ChangeRefusal> {
  const { viewer, placeId, parentId, on, now, isTrial = false } = input
  return changeTree({ isTrial }, async (tx) => {
    const place = await readStanding(tx, placeId)
    if (!place?.parentId || !holdsOffice(viewer, place.path)) return { refusal: 'not-your-place' }
    if (place.closedOn) return { refusal: 'place-is-closed' }
    const parent = await readStanding(tx, parentId)
    if (!parent || !holdsOffice(viewer, parent.path) || parent.closedOn)
      return { refusal: 'target-missing', field: 'target' }
    if (parent.path.includes(placeId)) return { refusal: 'own-subtree', field: 'target' }
    if (parentId === place.parentId) return { refusal: 'same-parent', field: 'target' }
    const { id, kind, name } = place
    if (await findNameTaken(tx, parentId, name)) return { refusal: 'name-taken', field: 'name' }
    const checked = checkChangeDay(on, now)
    if ('refusal' in checked) return { ...checked, field: 'on' }
    const { day } = checked
    // All above the new parent has to have stood since then, else there could be a circle in between.
    const earliest = await readSince(tx, [placeId, ...parent.path])
    if (day < earliest) return { refusal: 'day-too-early', field: 'on', earliest }

    if (!isTrial) await writePeriod(tx, { id, parentId, kind, name, on: day, actorId: viewer.personId })
    return { ok: true, day, parentName: parent.name }
  })
}

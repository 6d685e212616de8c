import type { ChangeRefusal } from './change-refusal'
import { changeTree } from './changes/change-tree.server'
import { readSince, readStanding } from './changes/read-standing.server'
import { writePeriod } from './changes/write-period.server'
import { checkChangeDay } from './check-change-day'
import { holdsOffice, type Officer } from './holds-office'

/**
 * From a day on one place is part of another of its kind: it is closed and lies below its successor, with its teams, classes
 * and households, so that whoever answers for the successor answers for them. The places that lay below it lie directly
 * below the successor. The viewer answers for both. `isTrial` writes nothing.
 */
export async function mergePlaces(input: {
  viewer: Officer
  placeId: string
  intoId: string
  on: string
  now: Date
  isTrial?: boolean
}): Promise<{ ok: true; day: string; intoName: string; movedCount: number } | ChangeRefusal> {
  const { viewer, placeId, intoId, on, now, isTrial = false } = input
  return changeTree({ isTrial }, async (tx) => {
    const place = await readStanding(tx, placeId)
    if (!place?.parentId || !holdsOffice(viewer, place.path)) return { refusal: 'not-your-place' }
    if (place.closedOn) return { refusal: 'place-is-closed' }
    const into = await readStanding(tx, intoId)
    if (!into || !holdsOffice(viewer, into.path) || into.closedOn)
      return { refusal: 'target-missing', field: 'target' }
    if (into.path.includes(placeId)) return { refusal: 'own-subtree', field: 'target' }
    if (into.kind !== place.kind) return { refusal: 'not-same-kind', field: 'target' }
    const checked = checkChangeDay(on, now)
    if ('refusal' in checked) return { ...checked, field: 'on' }
    const { day } = checked
    const children = await tx.place.findMany({ where: { parentId: placeId }, orderBy: { id: 'asc' } })
    const concerned = [placeId, ...into.path, ...children.map((child) => child.id)]
    const earliest = await readSince(tx, concerned)
    if (day < earliest) return { refusal: 'day-too-early', field: 'on', earliest }

    const open = children.filter((child) => child.closedOn === null)
    if (!isTrial) {
      const by = { on: day, actorId: viewer.personId }
      for (const { id, kind, name } of open)
        await writePeriod(tx, { id, kind, name, parentId: intoId, ...by })
      const { id, kind, name } = place
      await writePeriod(tx, { id, kind, name, parentId: intoId, ...by })
      await tx.place.update({ where: { id }, data: { closedOn: day } })
      await tx.placeSuccession.create({ data: { fromId: placeId, toId: intoId, kind: 'merge', ...by } })
    }
    return { ok: true, day, intoName: into.name, movedCount: open.length }
  })
}

import type { Transaction } from '~/db/transaction.server'
import type { ChangeRefusal } from './change-refusal'
import { changeTree } from './changes/change-tree.server'
import { findNameTaken } from './changes/find-name-taken.server'
import { readSince, readStanding, type Standing } from './changes/read-standing.server'
import { writeNewPlace } from './changes/write-period.server'
import { checkChangeDay } from './check-change-day'
import { checkPlaceName } from './check-place-name'
import { holdsOffice, type Officer } from './holds-office'

/**
 * From a day on there are several places of its kind where one was. It is closed and stays where it lies, its teams and
 * what lies below it with it until somebody gives them a new place. The viewer answers for the place above. Empty names
 * are left out; `at` of a refusal counts from 0. `isTrial` writes nothing.
 */
export async function splitPlace(input: {
  viewer: Officer
  placeId: string
  names: readonly string[]
  on: string
  now: Date
  isTrial?: boolean
}): Promise<{ ok: true; day: string; names: string[] } | ChangeRefusal> {
  const { viewer, placeId, on, now, isTrial = false } = input
  return changeTree({ isTrial }, async (tx) => {
    const place = await readStanding(tx, placeId)
    if (!place?.parentId || !holdsOffice(viewer, place.path.slice(1))) return { refusal: 'not-your-place' }
    if (place.closedOn) return { refusal: 'place-is-closed' }
    const parts = await checkParts(tx, place, input.names)
    if ('refusal' in parts) return parts
    const checked = checkChangeDay(on, now)
    if ('refusal' in checked) return { ...checked, field: 'on' }
    const { day } = checked
    const earliest = await readSince(tx, place.path)
    if (day < earliest) return { refusal: 'day-too-early', field: 'on', earliest }

    if (!isTrial) {
      const { parentId, kind } = place
      const by = { on: day, actorId: viewer.personId }
      await tx.place.update({ where: { id: placeId }, data: { closedOn: day } })
      for (const name of parts.names) {
        const id = crypto.randomUUID()
        await writeNewPlace(tx, { id, parentId, kind, name, ...by })
        await tx.placeSuccession.create({ data: { fromId: placeId, toId: id, kind: 'split', ...by } })
      }
    }
    return { ok: true, day, names: parts.names }
  })
}

async function checkParts(
  tx: Transaction,
  place: Standing,
  typed: readonly string[],
): Promise<{ names: string[] } | ChangeRefusal> {
  const names: string[] = []
  for (const [at, text] of typed.entries()) {
    if (text.trim() === '') continue
    const named = checkPlaceName(text)
    if ('refusal' in named) return { ...named, field: 'name', at }
    const isTaken = await findNameTaken(tx, place.parentId, named.name, place.id)
    if (isTaken || names.includes(named.name)) return { refusal: 'name-taken', field: 'name', at }
    names.push(named.name)
  }
  return names.length < 2 ? { refusal: 'too-few-parts', field: 'name' } : { names }
}

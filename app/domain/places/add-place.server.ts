import type { Transaction } from '~/db/transaction.server'
import type { ChangeRefusal } from './change-refusal'
import { changeTree } from './changes/change-tree.server'
import { findNameTaken } from './changes/find-name-taken.server'
import { readStanding } from './changes/read-standing.server'
import { writeNewPlace } from './changes/write-period.server'
import { checkChangeDay } from './check-change-day'
import { holdsOffice, type Officer } from './holds-office'
import { nameWithWord } from './name-with-word'

/**
 * A new place below one that the viewer answers for. `kindId` is one of PlaceKind ("thon"); its word is put before the name
 * unless it was typed there. With `isTrial` everything is checked and nothing written.
 */
export async function addPlace(input: {
  viewer: Officer
  parentId: string
  kindId: string
  name: string
  /** The first day, as typed. */
  on: string
  now: Date
  isTrial?: boolean
  /** A transaction of the caller's, when this is part of more. */
  tx?: Transaction
}): Promise<{ ok: true; placeId: string; name: string; day: string } | ChangeRefusal> {
  const { viewer, parentId, kindId, on, now, isTrial = false } = input
  return changeTree(input, async (tx) => {
    const parent = await readStanding(tx, parentId)
    if (!parent || !holdsOffice(viewer, parent.path)) return { refusal: 'not-your-place' }
    if (parent.closedOn) return { refusal: 'place-is-closed' }

    const kind = await tx.placeKind.findUnique({ where: { id: kindId } })
    if (!kind) return { refusal: 'kind-missing', field: 'kind' }
    if (await standsAbove(tx, kind.kind, parent.kind)) return { refusal: 'kind-stands-above', field: 'kind' }
    const named = nameWithWord(kind.word, input.name)
    if ('refusal' in named) return { ...named, field: 'name' }
    if (await findNameTaken(tx, parentId, named.name)) return { refusal: 'name-taken', field: 'name' }
    const checked = checkChangeDay(on, now)
    if ('refusal' in checked) return { ...checked, field: 'on' }
    const { day } = checked
    if (day < parent.since) return { refusal: 'day-too-early', field: 'on', earliest: parent.since }

    const placeId = crypto.randomUUID()
    const place = { id: placeId, parentId, kind: kind.kind, name: named.name }
    if (!isTrial) await writeNewPlace(tx, { ...place, on: day, actorId: viewer.personId })
    return { ok: true, placeId, name: named.name, day }
  })
}

/** Depth is data: what stands above what is the order of the kinds. */
async function standsAbove(tx: Transaction, kind: string, parentKind: string): Promise<boolean> {
  const first = (of: string) => tx.placeKind.aggregate({ where: { kind: of }, _min: { position: true } })
  const [own, above] = await Promise.all([first(kind), first(parentKind)])
  return (own._min.position ?? 0) < (above._min.position ?? 0)
}

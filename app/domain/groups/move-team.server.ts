import { inTransaction } from '~/db/transaction.server'
import { governs } from '~/domain/accounts/governs'
import type { Viewer } from '~/domain/accounts/viewer'
import { readPlacePath } from '~/domain/places/place-queries.server'

/**
 * A team belongs to another place, after a split for example; the households that it looks after at the old place go with
 * it. The viewer answers for both places. A household whose code is taken at the new place keeps the whole team back:
 * 'household-code-taken' with the codes.
 */
export async function moveTeam(input: {
  viewer: Viewer
  teamId: string
  placeId: string
}): Promise<
  | { ok: true; fromId: string; households: number }
  | { refusal: 'not-your-team' | 'not-your-place' | 'place-is-closed' }
  | { refusal: 'household-code-taken'; codes: string[] }
> {
  const { viewer, teamId, placeId } = input
  return inTransaction(async (tx) => {
    const team = await tx.team.findUnique({ where: { id: teamId } })
    if (!team || !governs(viewer, await readPlacePath(team.placeId, tx))) return { refusal: 'not-your-team' }
    const place = await tx.place.findUnique({ where: { id: placeId } })
    if (!place || !governs(viewer, await readPlacePath(placeId, tx))) return { refusal: 'not-your-place' }
    if (place.closedOn) return { refusal: 'place-is-closed' }
    const fromId = team.placeId
    if (fromId === placeId) return { ok: true, fromId, households: 0 }

    const own = await tx.household.findMany({ where: { teamId, placeId: fromId }, select: { code: true } })
    const taken = await tx.household.findMany({
      where: { placeId, code: { in: own.map(({ code }) => code) } },
      select: { code: true },
      orderBy: { code: 'asc' },
    })
    if (taken.length > 0) return { refusal: 'household-code-taken', codes: taken.map(({ code }) => code) }
    await tx.team.update({ where: { id: teamId }, data: { placeId } })
    await tx.household.updateMany({ where: { teamId, placeId: fromId }, data: { placeId } })
    return { ok: true, fromId, households: own.length }
  })
}

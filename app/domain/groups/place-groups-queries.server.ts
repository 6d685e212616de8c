import { db } from '~/db/client.server'
import { governs } from '~/domain/accounts/governs'
import { seesNames } from '~/domain/accounts/sees-names'
import type { Viewer } from '~/domain/accounts/viewer'
import { readPlacePath } from '~/domain/places/place-queries.server'
import type { GroupAtPlace } from './group-at-place'

const MOST = 200

/**
 * The teams and classes of a place itself and of those merged into it, not of the places below; the first 200 of each.
 * `seesNames` says whether the viewer may go on to the people in them.
 */
export async function readPlaceGroups(input: {
  viewer: Viewer
  placeId: string
}): Promise<
  | { ok: true; teams: GroupAtPlace[]; classes: GroupAtPlace[]; seesNames: boolean }
  | { refusal: 'not-your-place' }
> {
  const { viewer, placeId } = input
  const path = await readPlacePath(placeId)
  if (!governs(viewer, path)) return { refusal: 'not-your-place' }
  const placeIds = await withMerged(placeId)
  const at = { placeId: { in: placeIds } }
  const include = { place: true, _count: { select: { members: { where: { leftAt: null } } } } }
  const [teams, classes] = await Promise.all([
    db.team.findMany({
      where: { ...at, closedOn: null },
      include,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: MOST,
    }),
    db.class.findMany({
      where: { ...at, archivedAt: null },
      include,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: MOST,
    }),
  ])
  const shown = (group: (typeof teams)[number] | (typeof classes)[number]): GroupAtPlace => ({
    ...{ groupId: group.id, name: group.name, peopleCount: group._count.members },
    formerPlaceName: group.placeId === placeId ? null : group.place.name,
  })
  return {
    ok: true,
    teams: teams.map(shown),
    classes: classes.map(shown),
    seesNames: seesNames(viewer, path),
  }
}

async function withMerged(placeId: string): Promise<string[]> {
  const all = new Set([placeId])
  for (let asked = [placeId]; asked.length > 0; ) {
    const closed = await db.place.findMany({
      where: { parentId: { in: asked }, closedOn: { not: null } },
      select: { id: true },
    })
    asked = closed.map(({ id }) => id).filter((id) => !all.has(id))
    for (const id of asked) all.add(id)
  }
  return [...all]
}

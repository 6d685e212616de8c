import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import type { FigureScope } from '~/domain/mastery/figure-scope'
import { figureRoles } from './may-see-figures'

/** Whose answers the viewer's figures are made of; null for who may see none. A role for the whole country means everybody. */
export async function readFigureScope(viewer: Viewer): Promise<FigureScope | null> {
  const roles = figureRoles(viewer)
  if (roles.length === 0) return null
  const idsOf = (kind: string) => [
    ...new Set(roles.filter(({ scopeKind }) => scopeKind === kind).map(({ scopeId }) => scopeId)),
  ]
  const [classIds, placeIds] = [idsOf('class'), idsOf('place')]
  const country = await db.place.findFirst({
    where: { id: { in: placeIds }, kind: 'country' },
    select: { id: true },
  })
  return { isEverybody: country !== null, classIds, placeIds }
}

import { db } from '~/db/client.server'
import { seesNames } from '~/domain/accounts/sees-names'
import type { Viewer } from '~/domain/accounts/viewer'
import type { CardScope } from './card-scope'
import { mayPrintCardsOf } from './may-print-cards-of'
import { type NamedScope, readScope } from './reading/read-scope.server'

const MOST = 500

export type CardPlace = {
  scope: NamedScope
  /** The places above that are the viewer's too, the highest first. */
  above: NamedScope[]
  /** What lies straight below a place: places, then teams, then classes. */
  inside: NamedScope[]
}

/** Where a viewer may begin: the places of their offices, the teams they head, the classes they teach. */
export async function listCardScopes(viewer: Viewer): Promise<NamedScope[]> {
  const seen = new Set<string>()
  const found: NamedScope[] = []
  for (const { scopeKind: kind, scopeId: id } of viewer.roles) {
    if (seen.has(`${kind} ${id}`)) continue
    seen.add(`${kind} ${id}`)
    const scope = await readScope({ kind, id })
    if (scope && mayPrintCardsOf(viewer, scope, scope.placePath)) found.push(named(scope))
  }
  return found
}

/** A scope and what lies around it. One that is not there or not theirs: 'not-your-place'. */
export async function readCardPlace(input: {
  viewer: Viewer
  scope: CardScope
}): Promise<({ ok: true } & CardPlace) | { refusal: 'not-your-place' }> {
  const { viewer } = input
  const scope = await readScope(input.scope)
  if (!scope || !mayPrintCardsOf(viewer, scope, scope.placePath)) return { refusal: 'not-your-place' }
  const path = scope.placePath.slice(scope.kind === 'place' ? 1 : 0)
  const own = path.filter((_id, at) => seesNames(viewer, path.slice(at)))
  const places = await db.place.findMany({ where: { id: { in: own } }, select: { id: true, name: true } })
  const nameOf = new Map(places.map(({ id, name }) => [id, name]))
  const above = own.map((id) => ({ kind: 'place' as const, id, name: nameOf.get(id) ?? '' })).reverse()
  return { ok: true, scope: named(scope), above, inside: await insideOf(scope) }
}

async function insideOf({ kind, id }: CardScope): Promise<NamedScope[]> {
  if (kind !== 'place') return []
  const listed = { select: { id: true, name: true }, orderBy: { name: 'asc' }, take: MOST } as const
  const [places, teams, classes] = await Promise.all([
    db.place.findMany({ where: { parentId: id, closedOn: null }, ...listed }),
    db.team.findMany({ where: { placeId: id, closedOn: null }, ...listed }),
    db.class.findMany({ where: { placeId: id, archivedAt: null }, ...listed }),
  ])
  return [
    ...places.map((row) => ({ kind: 'place' as const, ...row })),
    ...teams.map((row) => ({ kind: 'team' as const, ...row })),
    ...classes.map((row) => ({ kind: 'class' as const, ...row })),
  ]
}

function named({ kind, id, name }: NamedScope): NamedScope {
  return { kind, id, name }
}

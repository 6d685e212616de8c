import { db } from '~/db/client.server'
import type { Page } from '~/lib/page-of'
import { readPlacePath } from '../places/place-queries.server'
import { administers } from './administers'
import { governs } from './governs'
import { mayGrantRole } from './may-grant-role'
import type { Role } from './role'
import { isRoleKind, SCOPES_OF } from './role-kinds'
import { typedIdentifier } from './typed-identifier'
import type { Viewer } from './viewer'

const PAGE_SIZE = 50

export type GrantedRole = {
  roleId: string
  personId: string
  displayName: string
  identifier: string
  kind: Role['kind']
  scopeKind: Role['scopeKind']
  scopeId: string
  /** What the place, the team or the class is called. */
  scopeName: string
  grantedAt: Date
  endsAt: Date | null
  seesNames: boolean
  /** May the viewer take it back? */
  mayRevoke: boolean
  /** Whether their second factor is set up; told to administrators only. */
  hasSecondFactor: boolean | null
}

/**
 * Who holds a role at a place, or at a team or a class of it (not at places below: they have pages of their own), one page
 * in the order of names. For officers there or above; unknown places and others' are refused alike.
 */
export async function listRolesAt(input: {
  viewer: Viewer
  placeId: string
  page: number
  now: Date
}): Promise<({ ok: true; roles: GrantedRole[] } & Page) | { refusal: 'not-your-place' }> {
  const { viewer, placeId, now } = input
  const placePath = await readPlacePath(placeId)
  if (placePath.length === 0 || !governs(viewer, placePath)) return { refusal: 'not-your-place' }

  const scopes = await readScopes(placeId)
  const held = { OR: [{ endsAt: null }, { endsAt: { gt: now } }] }
  const where = {
    AND: [held, { OR: scopes.map(({ scopeKind, ids }) => ({ scopeKind, scopeId: { in: ids } })) }],
  }
  const pageCount = Math.max(1, Math.ceil((await db.role.count({ where })) / PAGE_SIZE))
  const page = Math.min(Math.max(1, Math.trunc(input.page) || 1), pageCount)
  const rows = await db.role.findMany({
    where,
    include: {
      person: {
        select: {
          ...{ displayName: true, identifier: true, identifierKind: true },
          secondFactor: { select: { confirmedAt: true } },
        },
      },
    },
    orderBy: [{ person: { nameKey: 'asc' } }, { id: 'asc' }],
    ...{ take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE },
  })
  const nameOf = new Map(
    scopes.flatMap(({ scopeKind, names }) => names.map(([id, name]) => [`${scopeKind} ${id}`, name])),
  )
  const seesFactors = administers(viewer, placePath)
  const roles = rows.flatMap((row): GrantedRole[] => {
    if (!isRoleKind(row.kind)) return []
    const scopeKind = row.scopeKind as Role['scopeKind']
    const mayRevoke =
      row.personId !== viewer.personId && mayGrantRole(viewer, { kind: row.kind, scopeKind, placePath })
    const { displayName, secondFactor } = row.person
    const identifier = typedIdentifier(row.person)
    const hasSecondFactor = seesFactors ? Boolean(secondFactor?.confirmedAt) : null
    const { id: roleId, personId, kind, scopeId, grantedAt, endsAt, seesNames } = row
    const scopeName = nameOf.get(`${scopeKind} ${scopeId}`) ?? ''
    return [
      {
        ...{ roleId, personId, displayName, identifier, kind, scopeKind, scopeId, scopeName },
        ...{ grantedAt, endsAt, seesNames, mayRevoke, hasSecondFactor },
      },
    ]
  })
  return { ok: true, roles, page, pageCount }
}

/** What the viewer's office lets them grant at a place: kinds of role, and the scopes to choose from. Refused as `listRolesAt`. */
export async function readGrantChoices(input: {
  viewer: Viewer
  placeId: string
}): Promise<{ ok: true; kinds: Role['kind'][]; scopes: ScopeChoice[] } | { refusal: 'not-your-place' }> {
  const { viewer, placeId } = input
  const placePath = await readPlacePath(placeId)
  if (placePath.length === 0 || !governs(viewer, placePath)) return { refusal: 'not-your-place' }
  const scopes = await listScopesAt(placeId)
  const kinds = (Object.keys(SCOPES_OF) as Role['kind'][]).filter((kind) =>
    SCOPES_OF[kind].some((scopeKind) => mayGrantRole(viewer, { kind, scopeKind, placePath })),
  )
  return { ok: true, kinds, scopes }
}

export type ScopeChoice = { scopeKind: Role['scopeKind']; scopeId: string; name: string }

/** The place itself, its teams, its classes that are not archived. */
async function listScopesAt(placeId: string): Promise<ScopeChoice[]> {
  const scopes = await readScopes(placeId)
  return scopes.flatMap(({ scopeKind, names }) =>
    names.map(([scopeId, name]) => ({ scopeKind, scopeId, name })),
  )
}

const MOST = 300

async function readScopes(placeId: string) {
  const take = MOST
  const [place, teams, classes] = await Promise.all([
    db.place.findUnique({ where: { id: placeId }, select: { id: true, name: true } }),
    db.team.findMany({ where: { placeId, closedOn: null }, orderBy: [{ name: 'asc' }, { id: 'asc' }], take }),
    db.class.findMany({
      where: { placeId, archivedAt: null },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take,
    }),
  ])
  const scope = (scopeKind: Role['scopeKind'], rows: { id: string; name: string }[]) => ({
    ...{ scopeKind, ids: rows.map((row) => row.id) },
    names: rows.map((row): [string, string] => [row.id, row.name]),
  })
  return [scope('place', place ? [place] : []), scope('team', teams), scope('class', classes)]
}

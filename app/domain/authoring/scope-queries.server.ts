import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readPlacePath } from '~/domain/places/place-queries.server'
import type { AuthorScope, ScopePath } from './author-scope'
import { mayDraft } from './may-draft'

export type NamedScope = AuthorScope & { name: string }

/** A scope with its places; null when there is no such place or class, or it is closed. */
export async function readScopePath({ scopeKind, scopeId }: AuthorScope): Promise<ScopePath | null> {
  const placeId = scopeKind === 'place' ? scopeId : await placeOfClass(scopeId)
  const placePath = placeId ? await readPlacePath(placeId) : []
  return placePath.length > 0 ? { scopeKind, scopeId, placePath } : null
}

async function placeOfClass(classId: string): Promise<string | null> {
  const row = await db.class.findUnique({ where: { id: classId }, select: { placeId: true } })
  return row?.placeId ?? null
}

/** What a scope is called today; null for an unknown one. */
export async function readScopeName({ scopeKind, scopeId }: AuthorScope): Promise<string | null> {
  const where = { id: scopeId }
  const row =
    scopeKind === 'place'
      ? await db.place.findUnique({ where, select: { name: true } })
      : await db.class.findUnique({ where, select: { name: true } })
  return row?.name ?? null
}

/** Where the viewer's own roles let them write: their classes first, then their places. Places below are not listed. */
export async function listOwnScopes(viewer: Viewer): Promise<NamedScope[]> {
  const scopes: NamedScope[] = []
  for (const { scopeKind, scopeId } of viewer.roles) {
    if (scopeKind === 'team' || scopes.some((each) => each.scopeId === scopeId)) continue
    const path = await readScopePath({ scopeKind, scopeId })
    const name = path && mayDraft(viewer, path) ? await readScopeName(path) : null
    if (name !== null) scopes.push({ scopeKind, scopeId, name })
  }
  return scopes.sort((a, b) => a.scopeKind.localeCompare(b.scopeKind) || a.name.localeCompare(b.name, 'vi'))
}

import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readPlacePath } from '~/domain/places/place-queries.server'
import type { AuthorScope, ScopePath } from './author-scope'
import { visibleScopes } from './draft-queries.server'
import { mayDraft } from './may-draft'
import { mayReview } from './may-review'
import { readScopeName, readScopePath } from './scope-queries.server'

const PAGE_SIZE = 20

export type EditionLine = AuthorScope & {
  editionId: number
  lessonId: string
  title: string
  kind: 'own' | 'variant'
  scopeName: string
  number: number
  /** Null when it is withdrawn there. */
  address: string | null
  draftId: string | null
  publishedAt: Date
}

/** What is published, or was and is withdrawn, in the scopes where the viewer may write or review; the newest first, one page. */
export async function listEditions({ viewer, page: asked = 1 }: { viewer: Viewer; page?: number }): Promise<{
  editions: EditionLine[]
  page: number
  pageCount: number
}> {
  const where = { OR: await visibleScopes(viewer) }
  if (where.OR.length === 0) return { editions: [], page: 1, pageCount: 1 }
  const heads = await db.edition.groupBy({
    by: ['lessonId', 'scopeKind', 'scopeId'],
    where,
    _max: { id: true },
    orderBy: { _max: { id: 'desc' } },
    take: 2_000,
  })
  const ids = heads.flatMap(({ _max }) => _max.id ?? [])
  const pageCount = Math.max(1, Math.ceil(ids.length / PAGE_SIZE))
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pageCount)
  const rows = await db.edition.findMany({
    where: { id: { in: ids.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE) } },
    orderBy: { id: 'desc' },
    omit: { files: true },
  })
  return { editions: await Promise.all(rows.map(lineOf)), page, pageCount }
}

export type EditionHistory = {
  current: EditionLine
  /** The newest first. */
  editions: {
    editionId: number
    number: number
    isWithdrawn: boolean
    restoredFrom: number | null
    isAdopted: boolean
    draftedByName: string | null
    approvedByName: string | null
    publishedByName: string | null
    publishedAt: Date
  }[]
  /** May roll back and withdraw. */
  mayChange: boolean
  /** Places above for which the viewer may adopt it. */
  adoptable: { placeId: string; name: string }[]
}

/** All editions of a lesson in the scope of one of them, for who may write or review there. Anything else: 'no-such-edition'. */
export async function readEditionHistory(
  viewer: Viewer,
  editionId: number,
): Promise<({ ok: true } & EditionHistory) | { refusal: 'no-such-edition' }> {
  const found = await readEditionScope(viewer, editionId)
  if (!found) return { refusal: 'no-such-edition' }
  const { row, scope } = found
  const { lessonId, scopeKind, scopeId } = row
  const rows = await db.edition.findMany({
    where: { lessonId, scopeKind, scopeId },
    orderBy: { id: 'desc' },
    take: 100,
    omit: { files: true },
  })
  const [newest = row] = rows
  const numbers = new Map(rows.map(({ id, number }) => [id, number]))
  const names = await namesOf(rows)
  const nameOf = (id: string | null) => names.get(id ?? '') ?? null
  return {
    ok: true,
    current: await lineOf(newest),
    editions: rows.map((each) => ({
      ...{ editionId: each.id, number: each.number, isWithdrawn: each.revision === null },
      restoredFrom: numbers.get(each.restoredFromId ?? 0) ?? null,
      isAdopted: each.adoptedFromId !== null,
      draftedByName: nameOf(each.draftedById),
      approvedByName: nameOf(each.approvedById),
      publishedByName: nameOf(each.publishedById),
      publishedAt: each.publishedAt,
    })),
    mayChange: mayReview(viewer, scope),
    adoptable: newest.revision === null ? [] : await readAdoptable(viewer, scope),
  }
}

/** An edition and the path of its scope, for who may write or review there; null for anybody else and anything unknown. */
export async function readEditionScope(viewer: Viewer, editionId: number) {
  if (!Number.isInteger(editionId) || editionId < 1 || editionId > 2 ** 31 - 1) return null
  const row = await db.edition.findUnique({ where: { id: editionId } })
  const scope = row && (await readScopePath(scopeOf(row)))
  if (!row || !scope || !(mayDraft(viewer, scope) || mayReview(viewer, scope))) return null
  return { row, scope }
}

async function readAdoptable(viewer: Viewer, scope: ScopePath): Promise<{ placeId: string; name: string }[]> {
  const above = scope.scopeKind === 'class' ? scope.placePath : scope.placePath.slice(1)
  const found: { placeId: string; name: string }[] = []
  for (const placeId of above) {
    if (!mayReview(viewer, await pathOf(placeId))) continue
    const name = await readScopeName({ scopeKind: 'place', scopeId: placeId })
    if (name !== null) found.push({ placeId, name })
  }
  return found
}

async function pathOf(placeId: string): Promise<ScopePath> {
  return { scopeKind: 'place', scopeId: placeId, placePath: await readPlacePath(placeId) }
}

type Row = {
  id: number
  lessonId: string
  moduleId: string
  slug: string
  kind: string
  scopeKind: string
  scopeId: string
  number: number
  entry: string | null
  draftId: string | null
  publishedAt: Date
}

async function lineOf(row: Row): Promise<EditionLine> {
  const scope = scopeOf(row)
  return {
    ...{ editionId: row.id, lessonId: row.lessonId, number: row.number, publishedAt: row.publishedAt },
    ...{ ...scope, draftId: row.draftId, kind: row.kind === 'variant' ? 'variant' : 'own' },
    scopeName: (await readScopeName(scope)) ?? '',
    title: (await titleOf(row)) ?? row.lessonId,
    address: row.entry === null ? null : `/hoc/${row.moduleId}/${row.slug}`,
  }
}

async function titleOf({ entry, lessonId, scopeKind, scopeId }: Row): Promise<string | null> {
  if (entry !== null) return (JSON.parse(entry) as { title: string }).title
  const before = await db.edition.findFirst({
    where: { lessonId, scopeKind, scopeId, entry: { not: null } },
    orderBy: { id: 'desc' },
    select: { entry: true },
  })
  return before?.entry ? (JSON.parse(before.entry) as { title: string }).title : null
}

function scopeOf({ scopeKind, scopeId }: { scopeKind: string; scopeId: string }): AuthorScope {
  return { scopeKind: scopeKind === 'class' ? 'class' : 'place', scopeId }
}

async function namesOf(
  rows: readonly {
    draftedById: string | null
    approvedById: string | null
    publishedById: string | null
  }[],
): Promise<Map<string, string>> {
  const ids = rows.flatMap((row) => [row.draftedById, row.approvedById, row.publishedById])
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(ids.flatMap((id) => id ?? []))] } },
    select: { id: true, displayName: true },
  })
  return new Map(people.map(({ id, displayName }) => [id, displayName]))
}

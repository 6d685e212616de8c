import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import {
  type DraftDetail,
  type DraftFileView,
  type DraftLine,
  type DraftState,
  isOpenToWriting,
  type ListedDraft,
} from './draft'
import { isOriginalChanged } from './is-original-changed.server'
import { mayDraft } from './may-draft'
import { mayReview } from './may-review'
import { readScopeName, readScopePath } from './scope-queries.server'

const PAGE_SIZE = 20

type Asked = { viewer: Viewer; page?: number; state?: DraftState; isPutAway?: boolean }

/**
 * The drafts that the viewer may write or review, the newest first: those that are put away (`isPutAway`), or the others, which
 * `state` narrows.
 * A viewer without such a role sees none.
 */
export async function listDrafts({ viewer, page: asked = 1, state, isPutAway = false }: Asked): Promise<{
  drafts: ListedDraft[]
  page: number
  pageCount: number
}> {
  const where = {
    closedAt: isPutAway ? { not: null } : null,
    ...(state ? { state } : {}),
    OR: await visibleScopes(viewer),
  }
  const count = where.OR.length > 0 ? await db.draft.count({ where }) : 0
  const pageCount = Math.max(1, Math.ceil(count / PAGE_SIZE))
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pageCount)
  if (count === 0) return { drafts: [], page, pageCount }
  const rows = await db.draft.findMany({
    where,
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
  })
  const names = await namesOf(rows.map((row) => row.createdById))
  const drafts = rows.map(async (row) => ({
    ...lineOf(row, names),
    isOriginalChanged: await isOriginalChanged(row),
  }))
  return { drafts: await Promise.all(drafts), page, pageCount }
}

/** A draft with its files, for who may write or review it. Anything else: 'no-such-draft'. */
export async function readDraft(
  viewer: Viewer,
  draftId: string,
): Promise<{ ok: true; draft: DraftDetail } | { refusal: 'no-such-draft' }> {
  const row = await db.draft.findUnique({
    where: { id: draftId },
    include: { files: { orderBy: { name: 'asc' } } },
  })
  const scope = row && (await readScopePath(scopeOf(row)))
  if (!row || !scope) return { refusal: 'no-such-draft' }
  const isAuthor = mayDraft(viewer, scope)
  const isReviewer = mayReview(viewer, scope)
  if (!isAuthor && !isReviewer) return { refusal: 'no-such-draft' }
  const names = await namesOf([row.createdById, ...row.files.map((file) => file.changedById)])
  const files = row.files.map(
    ({ changedById, draftId: _, ...file }): DraftFileView => ({
      ...file,
      changedByName: names.get(changedById ?? '') ?? null,
    }),
  )
  const { lessonId, slug, version, createdById, originLessonId, originRevision, closedAt } = row
  const isOwn =
    createdById === viewer.personId ||
    row.files.some((file) => file.changedById === viewer.personId) ||
    (isReviewer && (await db.draftEarlier.count({ where: { draftId, changedById: viewer.personId } })) > 0)
  return {
    ok: true,
    draft: {
      ...lineOf(row, names),
      ...{ lessonId, slug, version, createdById, originLessonId, originRevision, closedAt, files },
      scopeName: (await readScopeName(scope)) ?? '',
      mayWrite: isAuthor && closedAt === null && isOpenToWriting(row.state),
      mayReview: isReviewer && closedAt === null && !isOwn,
      mayPublish: isReviewer && closedAt === null,
    },
  }
}

type Row = {
  id: string
  title: string
  moduleId: string
  kind: string
  scopeKind: string
  scopeId: string
  state: string
  createdById: string | null
  updatedAt: Date
}

function lineOf(row: Row, names: ReadonlyMap<string, string>): DraftLine {
  return {
    ...{ draftId: row.id, title: row.title, moduleId: row.moduleId, updatedAt: row.updatedAt },
    ...scopeOf(row),
    kind: row.kind === 'variant' ? 'variant' : 'own',
    state: row.state as DraftState,
    createdByName: names.get(row.createdById ?? '') ?? null,
  }
}

function scopeOf(row: { scopeKind: string; scopeId: string }) {
  return {
    scopeKind: row.scopeKind === 'class' ? ('class' as const) : ('place' as const),
    scopeId: row.scopeId,
  }
}

/** The scopes at and below the viewer's roles, as conditions on a draft or an edition. */
export async function visibleScopes(viewer: Viewer) {
  const classes: string[] = []
  const places: string[] = []
  for (const { scopeKind, scopeId } of viewer.roles) {
    if (scopeKind === 'team') continue
    const scope = await readScopePath({ scopeKind, scopeId })
    if (!scope || !(mayDraft(viewer, scope) || mayReview(viewer, scope))) continue
    if (scopeKind === 'class') classes.push(scopeId)
    else places.push(...(await placesBelow(scopeId)))
  }
  const inPlaces = await db.class.findMany({ where: { placeId: { in: places } }, select: { id: true } })
  classes.push(...inPlaces.map(({ id }) => id))
  return [
    ...(places.length > 0 ? [{ scopeKind: 'place', scopeId: { in: places } }] : []),
    ...(classes.length > 0 ? [{ scopeKind: 'class', scopeId: { in: classes } }] : []),
  ]
}

/** Only those that drafts or editions belong to: a country has thousands of places and few of them write. */
async function placesBelow(placeId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE below("id", "steps") AS (
      SELECT "id", 0 FROM "Place" WHERE "id" = ${placeId}
      UNION ALL
      SELECT p."id", b."steps" + 1 FROM below b JOIN "Place" p ON p."parentId" = b."id" WHERE b."steps" < 100
    )
    SELECT DISTINCT "id" FROM below WHERE "id" IN (
      SELECT "scopeId" FROM "Draft" WHERE "scopeKind" = 'place'
      UNION SELECT "scopeId" FROM "Edition" WHERE "scopeKind" = 'place'
      UNION SELECT c."placeId" FROM "Draft" d JOIN "Class" c ON c."id" = d."scopeId" WHERE d."scopeKind" = 'class'
    )`
  return rows.map(({ id }) => id)
}

async function namesOf(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))]
  if (wanted.length === 0) return new Map()
  const rows = await db.person.findMany({
    where: { id: { in: wanted } },
    select: { id: true, displayName: true },
  })
  return new Map(rows.map(({ id, displayName }) => [id, displayName]))
}

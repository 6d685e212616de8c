import { db } from '~/db/client.server'
import { type Page, pageOf } from '~/lib/page-of'
import { holdsOffice, type Officer } from './holds-office'
import { named, type PlaceName } from './office-queries.server'
import { readPlacePath } from './place-queries.server'

const PAGE_SIZE = 50

export type ClosedPlace = PlaceName & { closedOn: string }

/** What lies directly below a place: one page of what stands, and all that was merged into it or split below it. */
export async function readBelow(input: {
  viewer: Officer
  placeId: string
  page?: number
}): Promise<
  | ({ ok: true; children: PlaceName[]; childCount: number; closed: ClosedPlace[] } & Page)
  | { refusal: 'not-your-place' }
> {
  const { viewer, placeId, page: asked = 1 } = input
  if (!holdsOffice(viewer, await readPlacePath(placeId))) return { refusal: 'not-your-place' }
  const rows = await db.place.findMany({ where: { parentId: placeId } })
  const sorted = rows.sort(byName)
  const open = sorted.filter((row) => row.closedOn === null)
  const { rows: children, page, pageCount } = pageOf(open.map(named), asked, PAGE_SIZE)
  const closed = sorted.flatMap((row) => (row.closedOn ? [{ ...named(row), closedOn: row.closedOn }] : []))
  return { ok: true, children, childCount: open.length, closed, page, pageCount }
}

/** Where a place can be merged into: its open neighbours of the same kind. */
export async function listMergeTargets(input: { viewer: Officer; placeId: string }): Promise<PlaceName[]> {
  const { viewer, placeId } = input
  const path = await readPlacePath(placeId)
  const place = await db.place.findUnique({ where: { id: placeId } })
  // Whoever answers for the place alone, and not for the one above, answers for none of its neighbours.
  if (!place?.parentId || !holdsOffice(viewer, path.slice(1))) return []
  const { parentId, kind } = place
  const rows = await db.place.findMany({ where: { parentId, kind, closedOn: null, id: { not: placeId } } })
  return rows.sort(byName).map(named)
}

const MOST_TARGETS = 1000

/**
 * Where a place can be moved to: open places of its parent's kind below the widest place on its path that the viewer
 * answers for, and those above its parent; at most 1,000.
 */
export async function listMoveTargets(input: { viewer: Officer; placeId: string }): Promise<PlaceName[]> {
  const { viewer, placeId } = input
  const path = await readPlacePath(placeId)
  const governed = path.slice(1).filter((_, at) => holdsOffice(viewer, path.slice(at + 1)))
  const top = governed.at(-1)
  const parent = await db.place.findUnique({ where: { id: path[1] ?? '' } })
  if (!top || !parent) return []
  const rows = await db.$queryRaw<{ id: string; name: string; kind: string }[]>`
    WITH RECURSIVE below("id", "name", "kind", "closedOn", "steps") AS (
      SELECT "id", "name", "kind", "closedOn", 0 FROM "Place" WHERE "id" = ${top}
      UNION ALL
      SELECT p."id", p."name", p."kind", p."closedOn", b."steps" + 1
      FROM below b JOIN "Place" p ON p."parentId" = b."id" WHERE b."steps" < 100 AND p."id" <> ${placeId}
    )
    SELECT "id", "name", "kind" FROM below
    WHERE "kind" = ${parent.kind} AND "closedOn" IS NULL AND "id" <> ${parent.id} ORDER BY "name", "id" LIMIT ${MOST_TARGETS}`
  const highest = await db.place.findMany({ where: { id: { in: governed.slice(1) }, closedOn: null } })
  const above = highest.sort((a, b) => governed.indexOf(a.id) - governed.indexOf(b.id))
  return [...above, ...rows.filter((row) => !governed.includes(row.id)).sort(byName)].map(named)
}

export type PlaceKindWord = { kindId: string; kind: string; word: string; wordEn: string }

/** The kinds of place there are, with their local words, that can lie below a place of this kind; the nearest first. */
export async function listKindsBelow(kind: string): Promise<PlaceKindWord[]> {
  const kinds = await db.placeKind.findMany({ orderBy: { position: 'asc' } })
  const own = kinds.filter((row) => row.kind === kind)
  const last = own.at(-1)?.position ?? 0
  const lower = kinds.filter((row) => row.position > last)
  return (lower.length > 0 ? lower : own).map(({ id, kind: of, word, wordEn }) => ({
    ...{ kindId: id, kind: of, word, wordEn },
  }))
}

const collator = new Intl.Collator('vi', { numeric: true })

/** As one counts: thôn 2 before thôn 10. */
function byName(a: { name: string; id: string }, b: { name: string; id: string }): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)
}

import { db } from '~/db/client.server'
import type { Page } from '~/lib/page-of'
import { mayReadAudit } from './may-read-audit'
import type { Viewer } from './viewer'

const PAGE_SIZE = 50

/** Who did what to whose record; names as they are now, null once the person is gone. */
export type AuditLine = {
  id: string
  at: Date
  action: string
  detail: string
  actorId: string
  actorName: string | null
  subjectId: string
  subjectName: string | null
}

/** What others, and they themselves, did with a person's record, the newest first, one page. Everybody may read their own. */
export async function readOwnAudit(input: {
  viewer: Pick<Viewer, 'personId'>
  page: number
}): Promise<{ lines: AuditLine[] } & Page> {
  return await auditPage({ subjectId: input.viewer.personId }, input.page)
}

/** The whole log, the newest first, one page; of one person when `identifier` names one. For administrators. */
export async function readAudit(input: {
  viewer: Viewer
  identifier: string
  page: number
}): Promise<({ ok: true; lines: AuditLine[] } & Page) | { refusal: 'not-allowed' }> {
  const { viewer, identifier } = input
  if (!mayReadAudit(viewer)) return { refusal: 'not-allowed' }
  const asked = identifier.trim()
  if (!asked) return { ok: true, ...(await auditPage({}, input.page)) }
  const person = await db.person.findUnique({ where: { identifier: asked }, select: { id: true } })
  const where = person ? { OR: [{ subjectId: person.id }, { actorId: person.id }] } : { id: '' }
  return { ok: true, ...(await auditPage(where, input.page)) }
}

type Where = NonNullable<Parameters<typeof db.auditEntry.findMany>[0]>['where']

async function auditPage(where: Where, asked: number): Promise<{ lines: AuditLine[] } & Page> {
  const pageCount = Math.max(1, Math.ceil((await db.auditEntry.count({ where })) / PAGE_SIZE))
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pageCount)
  const rows = await db.auditEntry.findMany({
    where,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    ...{ take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE },
  })
  const ids = [...new Set(rows.flatMap((row) => [row.actorId, row.subjectId]))]
  const people = await db.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, displayName: true },
  })
  const names = new Map(people.map((person) => [person.id, person.displayName]))
  const lines = rows.map(({ id, at, action, detail, actorId, subjectId }) => ({
    ...{ id, at, action, detail, actorId, subjectId },
    ...{ actorName: names.get(actorId) ?? null, subjectName: names.get(subjectId) ?? null },
  }))
  return { lines, page, pageCount }
}

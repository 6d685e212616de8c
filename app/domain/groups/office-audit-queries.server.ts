import { type AuditLine, readAudit } from '~/domain/accounts/audit-queries.server'
import type { Viewer } from '~/domain/accounts/viewer'
import type { Page } from '~/lib/page-of'
import { withOfficeNames } from './office-names-queries.server'

/** The log as `readAudit` gives it, with children without consent called as in every list of officers, whoever they are in it. */
export async function readOfficeAudit(input: {
  viewer: Viewer
  identifier: string
  page: number
  now: Date
}): Promise<({ ok: true; lines: AuditLine[] } & Page) | { refusal: 'not-allowed' }> {
  const { viewer, now } = input
  const audit = await readAudit(input)
  if ('refusal' in audit) return audit
  const people = audit.lines.flatMap(({ actorId, actorName, subjectId, subjectName }) => [
    { personId: actorId, displayName: actorName ?? '' },
    { personId: subjectId, displayName: subjectName ?? '' },
  ])
  const called = new Map(
    (await withOfficeNames(viewer, people, now)).map(({ personId, displayName }) => [personId, displayName]),
  )
  const lines = audit.lines.map((line) => ({
    ...line,
    actorName: line.actorName && (called.get(line.actorId) ?? null),
    subjectName: line.subjectName && (called.get(line.subjectId) ?? null),
  }))
  return { ...audit, lines }
}

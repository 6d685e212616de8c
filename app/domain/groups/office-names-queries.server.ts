import { sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import { readStraight } from '~/db/straight-query.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { childhoodOf } from './consents/childhood-queries.server'
import { initialledName } from './initialled-name'
import { mayShowRealName } from './may-show-real-name'
import { needsConsent, OLDEST_CHILD } from './needs-consent'

/**
 * People as the lists and records of officers call them: a child without consent by initials and given name. Whoever teaches
 * the child, or is the child, reads the whole name, as on the pages of the class. Keeps the order.
 */
export async function withOfficeNames<T extends { personId: string; displayName: string }>(
  viewer: Viewer,
  people: readonly T[],
  now: Date,
): Promise<T[]> {
  const ids = people.map(({ personId }) => personId)
  const taught = new Set(viewer.roles.flatMap(taughtClass))
  const children = (await readPerhapsChildren(ids, now)).filter(
    (row) =>
      needsConsent(childhoodOf(row, now), now) &&
      !row.classMembers.some(({ classId }) => taught.has(classId)),
  )
  const consents = await readConsents(children.map(({ id }) => id))
  const hidden = new Set(
    children
      .filter((row) => !mayShowRealName(childhoodOf(row, now), consents.get(row.id) ?? [], now))
      .map(({ id }) => id),
  )
  return people.map((person) =>
    hidden.has(person.personId) && person.personId !== viewer.personId
      ? { ...person, displayName: initialledName(person.displayName) }
      : person,
  )
}

function taughtClass({ kind, scopeKind, scopeId }: Viewer['roles'][number]): string[] {
  return scopeKind === 'class' && (kind === 'trainer' || kind === 'class-teacher') ? [scopeId] : []
}

type PerhapsChild = {
  id: string
  birthYear: number | null
  place: { kind: string } | null
  classMembers: {
    classId: string
    class: { grade: number | null; schoolYear: string | null; place: { kind: string } }
  }[]
}

/** Those who are not surely grown up: whoever is hides nothing. */
async function readPerhapsChildren(personIds: readonly string[], now: Date): Promise<PerhapsChild[]> {
  if (personIds.length === 0) return []
  const [people, memberships] = await Promise.all([
    readStraight<{ id: string; birthYear: number | null; kind: string | null }>(sqltag`
      SELECT p."id", p."birthYear", v."kind" FROM "Person" p LEFT JOIN "Place" v ON v."id" = p."placeId"
      WHERE p."id" IN (${sqlList(personIds)})
        AND (p."birthYear" IS NULL OR p."birthYear" >= ${now.getUTCFullYear() - OLDEST_CHILD - 1})`),
    readStraight<Membership>(sqltag`
      SELECT m."personId", m."classId", c."grade", c."schoolYear", v."kind"
      FROM "ClassMember" m JOIN "Class" c ON c."id" = m."classId" JOIN "Place" v ON v."id" = c."placeId"
      WHERE m."personId" IN (${sqlList(personIds)})`),
  ])
  const membershipsOf = new Map<string, PerhapsChild['classMembers']>(people.map(({ id }) => [id, []]))
  for (const { personId, classId, grade, schoolYear, kind } of memberships)
    membershipsOf.get(personId)?.push({ classId, class: { grade, schoolYear, place: { kind } } })
  return people.map(({ id, birthYear, kind }) => ({
    ...{ id, birthYear, place: kind === null ? null : { kind } },
    classMembers: membershipsOf.get(id) ?? [],
  }))
}

type Membership = { personId: string; classId: string; kind: string } & Pick<
  PerhapsChild['classMembers'][number]['class'],
  'grade' | 'schoolYear'
>
type Consent = { personId: string; kind: string; withdrawnAt: Date | null }

async function readConsents(personIds: readonly string[]): Promise<Map<string, Consent[]>> {
  if (personIds.length === 0) return new Map()
  const rows = await readStraight<Consent>(
    sqltag`SELECT "personId", "kind", "withdrawnAt" FROM "Consent" WHERE "personId" IN (${sqlList(personIds)})`,
  )
  const consentsOf = new Map<string, Consent[]>(personIds.map((id) => [id, []]))
  for (const row of rows) consentsOf.get(row.personId)?.push(row)
  return consentsOf
}

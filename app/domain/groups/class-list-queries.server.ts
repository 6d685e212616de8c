import { db } from '~/db/client.server'
import { readLockedOut } from '~/domain/accounts/lock-out-queries.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { foldText } from '~/lib/fold-text'
import type { Page } from '~/lib/page-of'
import { type Double, findDoubles } from './find-doubles'
import { type ManagedClass, readManagedClass } from './managed-class-queries.server'

const PAGE_SIZE = 50

export type ListedMember = {
  personId: string
  displayName: string
  /** Has chosen a PIN or password. */
  hasJoined: boolean
  isLockedOut: boolean
}

/** One page of a class's list in Vietnamese order; `search` in any part of the name, without accents. */
export async function readClassList(input: {
  viewer: Viewer
  classId: string
  page: number
  search: string
  now: Date
}): Promise<
  | ({ ok: true; class: ManagedClass; members: ListedMember[]; found: number } & Counts & Page)
  | { refusal: 'not-your-class' }
> {
  const { viewer, classId, now } = input
  const managed = await readManagedClass(viewer, classId)
  if (!managed) return { refusal: 'not-your-class' }
  const inClass = { classMembers: { some: { classId, leftAt: null } } }
  // What a database takes for a wildcard stands in no name; so does the question mark.
  const search = foldText(input.search).replace(/[%_\\]/g, '?')
  const where = search === '' ? inClass : { ...inClass, foldedName: { contains: search } }
  const counts = await readCounts(classId)
  const found = search === '' ? counts.all : await db.person.count({ where })
  const pageCount = Math.max(1, Math.ceil(found / PAGE_SIZE))
  const page = Math.min(Math.max(1, Math.trunc(input.page) || 1), pageCount)
  const rows = await db.person.findMany({
    where,
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: { id: true, displayName: true, secretHash: true },
  })
  const ids = rows.map(({ id }) => id)
  const lockedOut = await readLockedOut(ids, now)
  const members = rows.map(({ id, displayName, secretHash }) => ({
    ...{ personId: id, displayName, hasJoined: secretHash !== null, isLockedOut: lockedOut.has(id) },
  }))
  return { ok: true, class: managed, members, found, ...counts, page, pageCount }
}

type Counts = { all: number; joined: number; doubles: Double[] }

async function readCounts(classId: string): Promise<Counts> {
  const everybody = await db.person.findMany({
    where: { classMembers: { some: { classId, leftAt: null } } },
    select: { id: true, displayName: true, foldedName: true, secretHash: true },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    take: 1_000,
  })
  const joined = everybody.filter(({ secretHash }) => secretHash !== null).length
  return { all: everybody.length, joined, doubles: findDoubles(everybody) }
}

/** Everybody on the list of a class (at most 1,000), by name alone; empty when it is not theirs. */
export async function listClassmates(input: {
  viewer: Viewer
  classId: string
}): Promise<{ personId: string; displayName: string }[]> {
  const { viewer, classId } = input
  if (!(await readManagedClass(viewer, classId))) return []
  const rows = await db.person.findMany({
    where: { classMembers: { some: { classId, leftAt: null } } },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    take: 1_000,
    select: { id: true, displayName: true },
  })
  return rows.map(({ id, displayName }) => ({ personId: id, displayName }))
}

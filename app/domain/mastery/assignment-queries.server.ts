import { db } from '~/db/client.server'
import { type Page, pageOf } from '~/lib/page-of'
import { vietnamDay } from '~/lib/vietnam-day'
import type { Viewer } from '../accounts/viewer'
import { type ManagedClass, readManagedClass } from '../groups/managed-class-queries.server'
import type { Catalogue } from '../lessons/catalogue'
import { readCatalogueFor, readCatalogueOfClass } from '../lessons/catalogue-for.server'
import { type AssignedWork, findWork, type WorkState, workState } from './assigned-work'
import { readWorkDone } from './store/work-done.server'

const MOST = 100
const MOST_MEMBERS = 1_000
const PAGE_SIZE = 100

export type ClassAssignment = {
  assignmentId: string
  dueOn: string
  work: AssignedWork
  counts: Record<WorkState, number>
}

/** What a class is asked to do, the nearest day first, and how many are how far; at most 100. */
export async function readClassAssignments(input: {
  viewer: Viewer
  classId: string
}): Promise<
  { ok: true; class: ManagedClass; assignments: ClassAssignment[] } | { refusal: 'not-your-class' }
> {
  const managed = await readManagedClass(input.viewer, input.classId)
  if (!managed) return { refusal: 'not-your-class' }
  const [rows, members] = await Promise.all([
    readRows({ classId: input.classId }, () => readCatalogueOfClass(input.classId)),
    readMembers(input.classId),
  ])
  const ids = members.map((member) => member.id)
  const doneBy = await readWorkDone(
    ids,
    rows.map((row) => row.work),
  )
  const assignments = rows.map(({ id, dueOn, work }) => {
    const counts = { 'not-begun': 0, begun: 0, done: 0 }
    for (const personId of ids) counts[workState(work, doneBy(personId))] += 1
    return { assignmentId: id, dueOn, work, counts }
  })
  return { ok: true, class: managed, assignments }
}

export type AssignedPerson = { personId: string; displayName: string; state: WorkState }

/** One assignment and who is how far, those who have not begun first; a page of the class. */
export async function readAssignment(input: {
  viewer: Viewer
  classId: string
  assignmentId: string
  page: number
}): Promise<
  | ({ ok: true; class: ManagedClass; work: AssignedWork; dueOn: string; people: AssignedPerson[] } & Page & {
        counts: Record<WorkState, number>
      })
  | { refusal: 'not-your-class' }
> {
  const { viewer, classId, assignmentId } = input
  const managed = await readManagedClass(viewer, classId)
  const [row] = managed
    ? await readRows({ classId, id: assignmentId }, () => readCatalogueOfClass(classId))
    : []
  if (!managed || !row) return { refusal: 'not-your-class' }
  const members = await readMembers(classId)
  const doneBy = await readWorkDone(
    members.map((member) => member.id),
    [row.work],
  )
  const states = members.map(({ id, displayName }) => ({
    ...{ personId: id, displayName, state: workState(row.work, doneBy(id)) },
  }))
  const of = (state: WorkState) => states.filter((each) => each.state === state)
  const [notBegun, begun, done] = [of('not-begun'), of('begun'), of('done')]
  const { rows: people, ...page } = pageOf([...notBegun, ...begun, ...done], input.page, PAGE_SIZE)
  const counts = { 'not-begun': notBegun.length, begun: begun.length, done: done.length }
  return { ok: true, class: managed, work: row.work, dueOn: row.dueOn, people, counts, ...page }
}

export type OwnAssignment = {
  classId: string
  className: string
  dueOn: string
  work: AssignedWork
  state: WorkState
  isLate: boolean
}

/** What somebody's classes ask of them: what is open, the nearest day first, then what is done and not long over. */
export async function readOwnAssignments(input: { personId: string; now: Date }): Promise<OwnAssignment[]> {
  const { personId, now } = input
  const rows = await readRows(
    { class: { archivedAt: null, members: { some: { personId, leftAt: null } } } },
    () => readCatalogueFor({ personId }),
  )
  if (rows.length === 0) return []
  const did = (
    await readWorkDone(
      [personId],
      rows.map((row) => row.work),
    )
  )(personId)
  const [today, lastWeek] = [vietnamDay(now), vietnamDay(new Date(now.getTime() - 7 * 24 * 3_600_000))]
  const all = rows.map(({ classId, class: { name }, dueOn, work }) => {
    const state = workState(work, did)
    return { classId, className: name, dueOn, work, state, isLate: state !== 'done' && dueOn < today }
  })
  const isDone = (each: OwnAssignment) => each.state === 'done'
  return [
    ...all.filter((each) => !isDone(each)),
    ...all.filter((each) => isDone(each) && each.dueOn >= lastWeek),
  ]
}

type Where = NonNullable<Parameters<typeof db.assignment.findMany>[0]>['where']

/** Without those whose lesson or practice is published no more. */
async function readRows(where: Where, catalogueOf: () => Promise<Catalogue>) {
  const rows = await db.assignment.findMany({
    where: { ...where, removedAt: null },
    include: { class: { select: { name: true } } },
    orderBy: [{ dueOn: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
    take: MOST,
  })
  if (rows.length === 0) return []
  const catalogue = await catalogueOf()
  return rows.flatMap((row) => {
    const work = findWork(catalogue, row)
    return work ? [{ ...row, work }] : []
  })
}

function readMembers(classId: string): Promise<{ id: string; displayName: string }[]> {
  return db.person.findMany({
    where: { classMembers: { some: { classId, leftAt: null } } },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    take: MOST_MEMBERS,
    select: { id: true, displayName: true },
  })
}

import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import { nameColumns } from '~/domain/accounts/name-columns'
import type { Viewer } from '~/domain/accounts/viewer'
import { foldText } from '~/lib/fold-text'
import { readManagedClass } from './managed-class-queries.server'
import { newMember } from './members/new-member'
import { MOST_NAMES, type NameProblem, readNames } from './read-names'

/**
 * Puts names on the list of a class, one per line of `text`: people who have not joined yet. Who is on the list already
 * stays there once, so the same list again changes nothing. When a line can be no name, nothing is written.
 */
export async function addNames(input: {
  viewer: Viewer
  classId: string
  text: string
  now: Date
}): Promise<
  | { ok: true; added: number; already: number }
  | { field: 'names'; refusal: 'names-missing' | 'class-full' }
  | { field: 'names'; refusal: 'lines-to-mend'; problems: NameProblem[] }
  | { refusal: 'not-your-class' }
> {
  const { viewer, classId, text, now } = input
  const managed = await readManagedClass(viewer, classId)
  if (!managed) return { refusal: 'not-your-class' }
  const { names, problems } = readNames(text)
  if (problems.length > 0) return { field: 'names', refusal: 'lines-to-mend', problems }
  if (names.length === 0) return { field: 'names', refusal: 'names-missing' }

  const present = await db.person.findMany({
    where: { classMembers: { some: { classId, leftAt: null } } },
    select: { foldedName: true },
  })
  const fresh = notAmong(
    names,
    present.map((person) => person.foldedName),
  )
  if (present.length + fresh.length > MOST_NAMES) return { field: 'names', refusal: 'class-full' }
  await write(fresh, { classId, placeId: managed.placeId, actorId: viewer.personId, now })
  return { ok: true, added: fresh.length, already: names.length - fresh.length }
}

/** Two children may bear one name: as many are new as the list has more of it than the class. */
function notAmong(names: readonly string[], present: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const folded of present) left.set(folded, (left.get(folded) ?? 0) + 1)
  return names.filter((name) => {
    const folded = foldText(name)
    const count = left.get(folded) ?? 0
    left.set(folded, count - 1)
    return count <= 0
  })
}

type Into = { classId: string; placeId: string; actorId: string; now: Date }

async function write(names: readonly string[], { classId, placeId, actorId, now }: Into): Promise<void> {
  if (names.length === 0) return
  const place = await db.place.findUniqueOrThrow({ where: { id: placeId }, select: { kind: true } })
  const people = names.map((name) =>
    newMember({ name: nameColumns(name), place: { id: placeId, ...place }, now }),
  )
  await inTransaction(async (tx) => {
    await tx.person.createMany({ data: people })
    await tx.classMember.createMany({
      data: people.map(({ id }) => ({ classId, personId: id, joinedAt: now })),
    })
    await tx.auditEntry.createMany({
      data: people.map(({ id }) => ({
        ...{ id: crypto.randomUUID(), actorId, subjectId: id, action: 'add-to-class', at: now },
      })),
    })
  })
}

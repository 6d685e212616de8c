import type { Transaction } from '~/db/transaction.server'
import type { Row } from '~/db/write-rows.server'
import type { BeforePerson, FormerClassMember } from './written-person'

type Job = {
  id: string
  row: { position: number }
  person: { classId: string | null }
  known: { classIds: readonly string[] } | null
}
type Planned = { rows: Row[]; befores: Map<number, NonNullable<BeforePerson['classMember']>> }

/** Who is to be put into which class, and by position how they stood in it before. Who is in it already stays as they are. */
export async function planClassMembers(tx: Transaction, jobs: readonly Job[], now: Date): Promise<Planned> {
  const planned: Planned = { rows: [], befores: new Map() }
  const entering = jobs.flatMap(({ id, row, person: { classId }, known }) =>
    classId && !known?.classIds.includes(classId) ? [{ id, classId, isKnown: known !== null, ...row }] : [],
  )
  const personId = { in: entering.filter(({ isKnown }) => isKnown).map(({ id }) => id) }
  const former = personId.in.length > 0 ? await tx.classMember.findMany({ where: { personId } }) : []
  for (const { id, classId, position } of entering) {
    const stood = former.find((member) => member.personId === id && member.classId === classId)
    planned.rows.push({ classId, personId: id, joinedAt: stood?.joinedAt ?? now, leftAt: null })
    planned.befores.set(position, { classId, former: stood ? formerOf(stood) : null })
  }
  return planned
}

function formerOf(stood: { classId: string; joinedAt: Date; leftAt: Date | null }): FormerClassMember {
  const { classId, joinedAt, leftAt } = stood
  return { classId, joinedAt: joinedAt.toISOString(), leftAt: leftAt?.toISOString() ?? null }
}

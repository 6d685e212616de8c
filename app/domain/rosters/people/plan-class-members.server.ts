import { sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import type { SqlClient } from '~/db/straight-query.server'
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
export async function planClassMembers(tx: SqlClient, jobs: readonly Job[], now: Date): Promise<Planned> {
  const planned: Planned = { rows: [], befores: new Map() }
  const entering = jobs.flatMap(({ id, row, person: { classId }, known }) =>
    classId && !known?.classIds.includes(classId) ? [{ id, classId, isKnown: known !== null, ...row }] : [],
  )
  const ids = entering.filter(({ isKnown }) => isKnown).map(({ id }) => id)
  const former =
    ids.length > 0
      ? await tx.$queryRaw<Stood[]>(sqltag`
          SELECT "classId", "personId", "joinedAt", "leftAt" FROM "ClassMember"
          WHERE "personId" IN (${sqlList(ids)})`)
      : []
  for (const { id, classId, position } of entering) {
    const stood = former.find((member) => member.personId === id && member.classId === classId)
    planned.rows.push({ classId, personId: id, joinedAt: stood?.joinedAt ?? now, leftAt: null })
    planned.befores.set(position, { classId, former: stood ? formerOf(stood) : null })
  }
  return planned
}

type Stood = { classId: string; personId: string; joinedAt: Date; leftAt: Date | null }

function formerOf(stood: Stood): FormerClassMember {
  const { classId, joinedAt, leftAt } = stood
  return { classId, joinedAt: joinedAt.toISOString(), leftAt: leftAt?.toISOString() ?? null }
}

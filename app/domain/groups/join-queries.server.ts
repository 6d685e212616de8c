import { db } from '~/db/client.server'
import { joinNames } from './join-names'
import { type CodeRefusal, type OpenedClass, openClass } from './open-class.server'

/** Somebody on the list of a class as a classmate sees them. */
export type JoinName = {
  personId: string
  label: string
  /** Chose a PIN before, and is asked for it. */
  hasJoined: boolean
  /** What is asked for then. */
  secretKind: 'pictures' | 'password'
}

const MOST = 1_000

/** The class of a code and the names to choose from, in Vietnamese order: no more of each than tells them apart. */
export async function readJoinClass(asked: {
  code: string
  address: string
  now: Date
}): Promise<{ ok: true; class: OpenedClass; names: JoinName[] } | CodeRefusal> {
  const opened = await openClass(asked)
  if (!('ok' in opened)) return opened
  const people = await db.person.findMany({
    where: { classMembers: { some: { classId: opened.class.classId, leftAt: null } } },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, displayName: true, secretHash: true, secretKind: true },
  })
  const named = joinNames(people.map(({ id, ...person }) => ({ personId: id, ...person })))
  const names = named.map(
    ({ personId, label, secretHash, secretKind }): JoinName => ({
      ...{ personId, label, hasJoined: secretHash !== null },
      secretKind: secretKind === 'pictures' ? 'pictures' : 'password',
    }),
  )
  return { ...opened, names }
}

import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { type CodeRefusal, openClass } from './open-class.server'

/** Somebody who is signed in joins a class by its code, with the account they have. Joining twice is joining once. */
export async function joinClassAsSelf(input: {
  viewer: Viewer
  code: string
  address: string
  now: Date
}): Promise<{ ok: true } | CodeRefusal | { refusal: 'join-closed' }> {
  const { personId } = input.viewer
  const opened = await openClass(input)
  if (!('ok' in opened)) return opened
  const { classId, isJoinOpen } = opened.class
  const key = { classId_personId: { classId, personId } }
  const member = await db.classMember.findUnique({ where: key })
  if (member && !member.leftAt) return { ok: true }
  if (!isJoinOpen) return { refusal: 'join-closed' }
  await db.classMember.upsert({
    where: key,
    create: { classId, personId, joinedAt: input.now },
    update: { leftAt: null },
  })
  return { ok: true }
}

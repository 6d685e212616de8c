import { hash } from 'node:crypto'
import type { Adapter, DatabaseSession } from 'lucia'
import { db } from '~/db/client.server'
import type { Transaction } from '~/db/transaction.server'
import { readSessionRows } from './session-row.server'

/** What is stored of a token: whoever reads the database cannot sign in with what they find. */
export function sessionIdOf(token: string): string {
  return hash('sha256', token)
}

/** 30 days, in milliseconds. */
export const SESSION_LIFETIME = 30 * 24 * 3_600_000

/**
 * Lucia's sessions in our tables; what Lucia calls a session's id is the token here. Lucia reads the machine's clock by itself,
 * so that times are shown to it as far from that clock as they are from `now`, and what it writes, always "a lifetime from now",
 * is written by our `now`. A new session is written within `tx`, where one is given.
 */
export function sessionAdapter(now: Date, tx: Transaction = db): Adapter {
  const shown = (at: Date) => new Date(at.getTime() - now.getTime() + Date.now())
  const fromNow = new Date(now.getTime() + SESSION_LIFETIME)
  return {
    async getSessionAndUser(token) {
      const found = await readSessionRows(sessionIdOf(token), now)
      if (!found) return [null, null]
      const { expiresAt, lastSeenAt, createdAt, secondFactorAt, ...user } = found
      const session = { id: token, userId: user.personId, expiresAt: shown(expiresAt) }
      return [
        { ...session, attributes: { lastSeenAt, endsAt: expiresAt, createdAt, secondFactorAt } },
        { id: user.personId, attributes: user },
      ]
    },
    async setSession({ id, userId, attributes: { device = '', secondFactorAt = null } }) {
      const times = { createdAt: now, lastSeenAt: now, expiresAt: fromNow }
      await tx.session.create({
        data: { id: sessionIdOf(id), personId: userId, device, secondFactorAt, ...times },
      })
    },
    async updateSessionExpiration(token) {
      await db.session.updateMany({ where: { id: sessionIdOf(token) }, data: { expiresAt: fromNow } })
    },
    async getUserSessions(personId) {
      const rows = await db.session.findMany({ where: { personId } })
      return rows.map(
        (row): DatabaseSession => ({
          id: row.id,
          userId: personId,
          expiresAt: shown(row.expiresAt),
          attributes: { device: row.device, lastSeenAt: row.lastSeenAt },
        }),
      )
    },
    async deleteSession(token) {
      await db.session.deleteMany({ where: { id: sessionIdOf(token) } })
    },
    async deleteUserSessions(personId) {
      await db.session.deleteMany({ where: { personId } })
    },
    async deleteExpiredSessions() {
      await db.session.deleteMany({ where: { expiresAt: { lte: now } } })
    },
  }
}

import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { governs } from './governs'
import { mayGrantRole } from './may-grant-role'
import { normaliseIdentifier } from './normalise-identifier'
import type { Role } from './role'
import { SCOPES_OF } from './role-kinds'
import { type RoleScope, readScopePath } from './role-scope.server'
import type { Viewer } from './viewer'

export type GrantRefusal =
  | { refusal: 'not-your-place' }
  | { field: 'scope'; refusal: 'does-not-fit' }
  | { field: 'identifier'; refusal: 'identifier-missing' | 'unknown-person' | 'not-to-yourself' }
  | { field: 'endsOn'; refusal: 'not-a-day' | 'already-past' }

/**
 * Grants a role to whoever signs in as `identifier`, from now to the end of the day `endsOn` (Asia/Ho_Chi_Minh, YYYY-MM-DD;
 * empty: without end). Granted again, it holds as it was granted last. A scope that is not theirs and one that does not
 * exist are refused alike. `seesNames` is heeded for province officers, and only when an administrator grants.
 */
export async function grantRole(
  input: RoleScope & {
    viewer: Viewer
    identifier: string
    kind: Role['kind']
    endsOn: string
    seesNames: boolean
    now: Date
  },
): Promise<{ ok: true; personId: string } | GrantRefusal> {
  const { viewer, kind, scopeKind, scopeId, now } = input
  const placePath = await readScopePath(input)
  if (governs(viewer, placePath) && !SCOPES_OF[kind].includes(scopeKind))
    return { field: 'scope', refusal: 'does-not-fit' }
  if (!mayGrantRole(viewer, { kind, scopeKind, placePath })) return { refusal: 'not-your-place' }
  if (input.identifier.trim() === '') return { field: 'identifier', refusal: 'identifier-missing' }
  const person = await findByIdentifier(input.identifier)
  if (!person) return { field: 'identifier', refusal: 'unknown-person' }
  if (person.id === viewer.personId) return { field: 'identifier', refusal: 'not-to-yourself' }
  const until = endOf(input.endsOn, now)
  if ('refusal' in until) return { field: 'endsOn', ...until }

  const seesNames = kind === 'province-officer' && input.seesNames && isAdministrator(viewer)
  const key = { personId: person.id, kind, scopeKind, scopeId }
  const held = {
    grantedAt: now,
    grantedById: viewer.personId,
    startsAt: null,
    endsAt: until.endsAt,
    seesNames,
  }
  await inTransaction(async (tx) => {
    await tx.role.upsert({
      where: { personId_kind_scopeKind_scopeId: key },
      create: { id: crypto.randomUUID(), ...key, ...held },
      update: held,
    })
    await tx.auditEntry.create({
      data: {
        ...{ id: crypto.randomUUID(), actorId: viewer.personId, subjectId: person.id },
        ...{ action: 'grant-role', detail: `${kind} ${scopeKind} ${scopeId}`, at: now },
      },
    })
  })
  return { ok: true, personId: person.id }
}

async function findByIdentifier(typed: string): Promise<{ id: string } | null> {
  const parsed = normaliseIdentifier(typed)
  if ('refusal' in parsed) return null
  return await db.person.findUnique({ where: { identifier: parsed.identifier }, select: { id: true } })
}

/** The first moment at which a role no longer holds that holds to the end of this day. */
function endOf(day: string, now: Date): { endsAt: Date | null } | { refusal: 'not-a-day' | 'already-past' } {
  if (day.trim() === '') return { endsAt: null }
  const start = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00+07:00`) : new Date(Number.NaN)
  if (Number.isNaN(start.getTime()) || vietnamDay(start) !== day) return { refusal: 'not-a-day' }
  const endsAt = new Date(start.getTime() + 24 * 3_600_000)
  return endsAt <= now ? { refusal: 'already-past' } : { endsAt }
}

function isAdministrator(viewer: Viewer): boolean {
  return viewer.roles.some((role) => role.kind === 'administrator' && role.scopeKind === 'place')
}

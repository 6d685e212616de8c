import { randomBytes } from 'node:crypto'
import { db } from '~/db/client.server'
import { grantRole } from '~/domain/accounts/grant-role.server'
import { hashSecret } from '~/domain/accounts/hash-secret.server'
import { nameColumns } from '~/domain/accounts/name-columns'
import { CLASS, teamOf } from './demonstration-groups'
import { ACCOUNTS, type DemonstrationPerson, EVERYBODY, personIdOf } from './demonstration-people'
import { communeIdOf, placeIdIn } from './demonstration-places'
import { must } from './must'
import { viewerOf } from './viewer-of'

const DAY = 24 * 3_600_000

/** The people, their roles, and who is in which team and class, as if the class had begun 30 days before `now`. */
export async function seedAccounts(now: Date): Promise<void> {
  const missing = await missingPeople()
  if (missing.length > 0) {
    const publicHash = await hashSecret('ngo-so-demo')
    const nobodysHash = await hashSecret(randomBytes(32).toString('hex'))
    const since = new Date(now.getTime() - 30 * DAY)
    for (const person of missing)
      await addPerson(person, ACCOUNTS.includes(person) ? publicHash : nobodysHash, since)
  }
  for (const person of missing) await grantOffice(person, new Date(now.getTime() - 75 * DAY))
}

async function missingPeople(): Promise<DemonstrationPerson[]> {
  const ids = EVERYBODY.map(personIdOf)
  const rows = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true } })
  const known = new Set(rows.map((row) => row.id))
  return EVERYBODY.filter((person) => !known.has(personIdOf(person)))
}

/** One nested write, so that a person never stands there without their place in the class. */
async function addPerson(person: DemonstrationPerson, secretHash: string, since: Date): Promise<void> {
  const id = personIdOf(person)
  const { name, displayName, village, isHead = false, isInClass, role } = person
  await db.person.create({
    data: {
      ...{ id, ...nameColumns(displayName), identifier: name, identifierKind: 'user-name', secretHash },
      ...{ isDemonstration: true, createdAt: since, placeId: village ?? null },
      roles: role && { create: { id: `${id}-role`, ...role, grantedAt: since } },
      teamMembers: village && { create: { teamId: teamOf(village), isHead, joinedAt: since } },
      classMembers: isInClass ? { create: { classId: CLASS, joinedAt: since } } : undefined,
    },
  })
}

async function grantOffice({ name: identifier, office }: DemonstrationPerson, at: Date): Promise<void> {
  if (!office) return
  const { kind, commune, school } = office
  const scopeId = school ? await placeIdIn(commune, school) : await communeIdOf(commune)
  const scope = { kind, scopeKind: 'place' as const, scopeId, endsOn: '', seesNames: false }
  must(await grantRole({ viewer: await viewerOf('demo-quantri'), identifier, ...scope, now: at }))
}

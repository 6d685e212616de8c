import { db } from '../../app/db/client.server'
import type { Role } from '../../app/domain/accounts/role'
import { beginDraft, type DraftBeginning } from '../../app/domain/authoring/begin-draft.server'

// A program of its own, because it needs its worker's DATABASE_URL before anything is imported. Arguments: the user name of the
// author, and what the draft begins from, JSON. It begins in the first class or place of theirs, and says its id.
const [userName = '', beginning = ''] = process.argv.slice(2)
const person = await db.person.findUniqueOrThrow({
  where: { identifier: userName },
  include: { roles: true },
})
const roles = person.roles.map(({ kind, scopeKind, scopeId }) => ({ kind, scopeKind, scopeId }) as Role)
const role = roles.find(({ scopeKind }) => scopeKind !== 'team')
if (!role || role.scopeKind === 'team') throw new Error(`${userName} writes nowhere`)
const begun = await beginDraft({
  viewer: { personId: person.id, roles },
  scope: { scopeKind: role.scopeKind, scopeId: role.scopeId },
  beginning: JSON.parse(beginning) as DraftBeginning,
  now: new Date(),
})
if (!('ok' in begun)) throw new Error(JSON.stringify(begun))
process.stdout.write(begun.draftId)
await db.$disconnect()

import { db } from '../../app/db/client.server'
import { beginDraft } from '../../app/domain/authoring/begin-draft.server'
import { listOwnScopes } from '../../app/domain/authoring/scope-queries.server'

// A program of its own, because it needs its worker's DATABASE_URL before anything is imported. Arguments: the user name of whose
// draft it is, its title, and the kind of scope. Prints the draft's id.
const [userName = '', title = '', kind = 'class'] = process.argv.slice(2)
const { id: personId } = await db.person.findUniqueOrThrow({ where: { identifier: userName } })
const rows = await db.role.findMany({ where: { personId } })
const roles = rows.map(({ kind: role, scopeKind, scopeId }) => ({ kind: role, scopeKind, scopeId }))
const viewer = { personId, roles } as Parameters<typeof beginDraft>[0]['viewer']
const scopes = await listOwnScopes(viewer)
const found = scopes.find(({ scopeKind }) => scopeKind === kind) ?? scopes[0]
if (!found) throw new Error(`${userName} writes nowhere`)
const scope = { scopeKind: found.scopeKind, scopeId: found.scopeId }
const beginning = { from: 'template' as const, moduleId: 'vneid', title }
const begun = await beginDraft({ viewer, scope, beginning, now: new Date() })
if (!('ok' in begun)) throw new Error(begun.refusal)
process.stdout.write(begun.draftId)
await db.$disconnect()

import { db } from '../../app/db/client.server'
import type { Role } from '../../app/domain/accounts/role'
import { beginDraft, type DraftBeginning } from '../../app/domain/authoring/begin-draft.server'
import { saveDraftFile } from '../../app/domain/authoring/save-draft-file.server'
import { listOwnScopes } from '../../app/domain/authoring/scope-queries.server'

// A program of its own, because it needs its worker's DATABASE_URL before anything is imported. Arguments: the user name of who
// begins it, how it begins as JSON, and as JSON the texts of files that are other than those it begins with. Writes the draft's id.
const [userName = '', beginning = '', files = '{}'] = process.argv.slice(2)
const person = await db.person.findUniqueOrThrow({
  where: { identifier: userName },
  include: { roles: true },
})
const viewer = { personId: person.id, roles: person.roles as unknown as Role[] }
const [scope] = await listOwnScopes(viewer)
if (!scope) throw new Error(`${userName} writes nowhere`)
const { scopeKind, scopeId } = scope
const asked = JSON.parse(beginning) as DraftBeginning
const begun = await beginDraft({ viewer, scope: { scopeKind, scopeId }, beginning: asked, now: new Date() })
if ('refusal' in begun) throw new Error(begun.refusal)
const { draftId } = begun
for (const [name, text] of Object.entries(JSON.parse(files) as Record<string, string>)) {
  const saved = await saveDraftFile({ viewer, draftId, name, text, baseVersion: 1, now: new Date() })
  if ('refusal' in saved) throw new Error(saved.refusal)
}
process.stdout.write(draftId)
await db.$disconnect()

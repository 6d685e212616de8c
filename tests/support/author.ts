import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { beginDraft, type DraftBeginning } from '~/domain/authoring/begin-draft.server'
import { aPerson } from './person'

/** A trainer of a commune of their own. */
export async function anAuthor(now: Date): Promise<{ viewer: Viewer; placeId: string }> {
  const placeId = crypto.randomUUID()
  const provinceId = `${placeId}-tinh`
  await db.place.create({
    data: { id: provinceId, kind: 'province', name: 'tỉnh Mẫu', foldedName: 'tinh mau', parentId: null },
  })
  await db.place.create({
    data: { id: placeId, parentId: provinceId, kind: 'commune', name: 'xã Mẫu', foldedName: 'xa mau' },
  })
  const personId = await aPerson({ createdAt: now })
  return { viewer: { personId, roles: [{ kind: 'trainer', scopeKind: 'place', scopeId: placeId }] }, placeId }
}

/** A draft of theirs; gives its id. */
export async function aDraft(
  { viewer, placeId }: Awaited<ReturnType<typeof anAuthor>>,
  beginning: DraftBeginning,
  now: Date,
): Promise<string> {
  const begun = await beginDraft({ viewer, scope: { scopeKind: 'place', scopeId: placeId }, beginning, now })
  if (!('ok' in begun)) throw new Error(JSON.stringify(begun))
  return begun.draftId
}

import { db } from '~/db/client.server'
import { beginDraft } from '~/domain/authoring/begin-draft.server'
import { readDraft } from '~/domain/authoring/draft-queries.server'
import { anOfficer } from './officer'
import { aPerson } from './person'

/** A trainer of a commune, which is made when it is not there. */
export async function anAuthor(placeId: string) {
  const place = { id: placeId, name: 'Xã', kind: 'commune', foldedName: 'xa' }
  await db.place.upsert({ where: { id: placeId }, create: place, update: {} })
  return { ...anOfficer('trainer', placeId), personId: await aPerson() }
}

/** A lesson begun from the template in the author's commune; gives its id. */
export async function aDraft(
  viewer: Awaited<ReturnType<typeof anAuthor>>,
  title = 'Bài thử',
  now = new Date('2026-11-30T03:00:00Z'),
) {
  const scope = { scopeKind: 'place', scopeId: viewer.roles[0]?.scopeId ?? '' } as const
  const begun = await beginDraft({
    viewer,
    scope,
    beginning: { from: 'template', moduleId: 'vneid', title },
    now,
  })
  if (!('ok' in begun)) throw new Error(begun.refusal)
  return begun.draftId
}

/** The files of a draft by name: a text, or a picture's hash. */
export async function filesOfDraft(viewer: Awaited<ReturnType<typeof anAuthor>>, draftId: string) {
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) throw new Error(read.refusal)
  return Object.fromEntries(read.draft.files.map(({ name, text, mediaHash }) => [name, text ?? mediaHash]))
}

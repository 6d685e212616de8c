import { inTransaction } from '~/db/transaction.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { uuidV7 } from '~/lib/uuid-v7'
import type { AuthorScope } from '../author-scope'

type NewDraft = AuthorScope & {
  kind: 'own' | 'variant'
  lessonId: string
  moduleId: string
  slug: string
  title: string
  originLessonId: string | null
  originRevision: string | null
}

/** Writes a new draft with its files, and that it was begun. Whether it may be begun is asked before. */
export async function insertDraft(input: {
  draft: NewDraft
  texts: readonly { name: string; text: string; originText: string | null }[]
  /** Names with their folder, and the hashes that their bytes are kept under. */
  media: readonly { name: string; hash: string }[]
  viewer: Viewer
  now: Date
  random: () => number
}): Promise<string> {
  const { draft, texts, media, viewer, now, random } = input
  const draftId = uuidV7(now.getTime(), random)
  await inTransaction(async (tx) => {
    await tx.draft.create({
      data: {
        ...{ id: draftId, ...draft, state: 'writing' },
        ...{ createdById: viewer.personId, createdAt: now, updatedAt: now },
      },
    })
    const changed = { draftId, changedById: viewer.personId, changedAt: now }
    await tx.draftFile.createMany({
      data: [
        ...texts.map((text) => ({ ...text, ...changed })),
        ...media.map(({ name, hash }) => ({ name, mediaHash: hash, ...changed })),
      ],
    })
    const begun = { kind: 'begun', actorId: viewer.personId, version: 1, at: now }
    await tx.draftStep.create({ data: { id: uuidV7(now.getTime(), random), draftId, ...begun } })
  })
  return draftId
}

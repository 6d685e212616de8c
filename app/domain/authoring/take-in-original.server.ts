import { inTransaction, type Transaction } from '~/db/transaction.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { uuidV7 } from '~/lib/uuid-v7'
import { titleOf } from './drafts/title-of'
import { type MergeChoice, settleMerge } from './merge-text'
import { readOriginal } from './original-queries.server'
import { logStep, writeStep } from './review/take-step.server'
import { storeMedia } from './store-media.server'

/**
 * Takes the changed original into a local version. What only one side changed is taken by itself; `choices` say, place by place in
 * the order of `readOriginal`, files first and then pictures, what becomes of what both changed. All texts as they were are
 * kept. Refused while something is not chosen, and when the draft or the original changed since they were shown.
 */
export async function takeInOriginal(input: {
  viewer: Viewer
  draftId: string
  /** As they were shown. */
  version: number
  revision: string
  choices: readonly (MergeChoice | undefined)[]
  now: Date
}): Promise<
  | { ok: true }
  | { refusal: 'no-such-draft' | 'not-open' | 'changed-meanwhile' | 'not-chosen' | 'nothing-new' }
> {
  const { viewer, draftId, version, revision, choices, now } = input
  const read = await readOriginal(viewer, draftId)
  if ('refusal' in read) return read
  const { draft, original } = read
  if (!draft.mayWrite) return { refusal: 'not-open' }
  if (!original?.isChanged) return { refusal: 'nothing-new' }
  if (draft.version !== version || original.revision !== revision) return { refusal: 'changed-meanwhile' }
  let at = 0
  const texts: { name: string; text: string; theirs: string }[] = []
  for (const { name, theirs, merge } of original.files) {
    const text = settleMerge(merge, choices.slice(at, at + merge.conflicts.length))
    if (text === null) return { refusal: 'not-chosen' }
    at += merge.conflicts.length
    texts.push({ name, text, theirs })
  }
  const pictures: { name: string; mediaHash: string }[] = []
  for (const { name, bytes } of original.pictures) {
    const choice = choices[at++]
    if (choice === undefined) return { refusal: 'not-chosen' }
    if (choice !== 'mine') pictures.push({ name, mediaHash: await storeMedia({ name, bytes, viewer, now }) })
  }
  const from = [draft.state] as const
  const step = { viewer, draft, kind: 'renewed', from, to: draft.state, now } as const
  const isTaken = await inTransaction(async (tx) => {
    if (!(await writeStep(tx, step))) return false
    const changed = { changedById: viewer.personId, changedAt: now }
    for (const { name, text, theirs } of texts) {
      const own = draft.files.find((file) => file.name === name)
      if (own?.text && own.text !== text) await keepEarlier(tx, { draftId, name }, now)
      const file = { text, originText: theirs, ...(own?.text === text ? {} : changed) }
      await tx.draftFile.upsert({
        where: { draftId_name: { draftId, name } },
        create: { draftId, name, text, originText: theirs, ...changed },
        update: { ...file, version: { increment: 1 } },
      })
    }
    for (const { name, mediaHash } of pictures)
      await tx.draftFile.upsert({
        where: { draftId_name: { draftId, name } },
        create: { draftId, name, mediaHash, ...changed },
        update: { mediaHash, ...changed, version: { increment: 1 } },
      })
    const title = titleOf(texts.find(({ name }) => name === 'lesson.mdx')?.text ?? '')
    await tx.draft.update({
      where: { id: draftId },
      data: { originRevision: revision, version: { increment: 1 }, ...(title ? { title } : {}) },
    })
    return true
  })
  if (!isTaken) return { refusal: 'changed-meanwhile' }
  await logStep(step)
  return { ok: true }
}

async function keepEarlier(
  tx: Transaction,
  key: { draftId: string; name: string },
  now: Date,
): Promise<void> {
  const old = await tx.draftFile.findUnique({ where: { draftId_name: key } })
  if (!old || old.text === null) return
  const { version, text, changedById, changedAt } = old
  await tx.draftEarlier.create({
    data: { id: uuidV7(now.getTime()), ...key, version, text, changedById, changedAt },
  })
}

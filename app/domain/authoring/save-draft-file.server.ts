import { inTransaction, type Transaction } from '~/db/transaction.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { isDraftText } from './draft'
import { readDraft } from './draft-queries.server'
import { keepEarlier } from './drafts/keep-earlier.server'
import { titleOf } from './drafts/title-of'

/** What somebody else wrote meanwhile: nothing was saved, and both texts are to be settled. */
export type DraftConflict = {
  refusal: 'changed-meanwhile'
  text: string
  version: number
  changedByName: string | null
  changedAt: Date
}

export type SaveRefusal =
  | { refusal: 'no-such-draft' | 'not-open' | 'no-such-file' | 'text-too-long' }
  | DraftConflict

/** Ten times the longest lesson; the check says so kindly at a tenth of it. */
const MOST_LETTERS = 400_000
/** Within it the same person's saves are one: earlier texts are kept for what is worth going back to. */
const SAME_WRITING_MS = 10 * 60_000

/**
 * Saves one text of a draft as it was typed, right or wrong. `baseVersion` is the version that the writer began from; 0 where
 * the file is new. Saved twice, the same text is one version. Refuses with the other's text when it changed meanwhile.
 */
export async function saveDraftFile(input: {
  viewer: Viewer
  draftId: string
  name: string
  text: string
  baseVersion: number
  /** Most of the text is new: the earlier one is kept, whoever wrote it and when. */
  isLeap?: boolean
  now: Date
}): Promise<{ ok: true; version: number } | SaveRefusal> {
  const { viewer, draftId, name, text, baseVersion, isLeap = false, now } = input
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const { draft } = read
  if (!draft.mayWrite) return { refusal: 'not-open' }
  if (!isDraftText(name)) return { refusal: 'no-such-file' }
  if (text.length > MOST_LETTERS) return { refusal: 'text-too-long' }
  return inTransaction(async (tx): Promise<{ ok: true; version: number } | SaveRefusal> => {
    const file = await tx.draftFile.findUnique({ where: { draftId_name: { draftId, name } } })
    if (file && file.text === text) return { ok: true, version: file.version }
    if ((file?.version ?? 0) !== baseVersion) return conflictWith(tx, file)
    const version = baseVersion + 1
    const changed = { text, version, changedById: viewer.personId, changedAt: now }
    if (!file) await tx.draftFile.create({ data: { draftId, name, ...changed } })
    else {
      const { count } = await tx.draftFile.updateMany({
        where: { draftId, name, version: baseVersion },
        data: changed,
      })
      if (count === 0)
        return conflictWith(tx, await tx.draftFile.findUnique({ where: { draftId_name: { draftId, name } } }))
      const isSameWriting =
        file.changedById === viewer.personId && now.getTime() - file.changedAt.getTime() < SAME_WRITING_MS
      if ((isLeap || !isSameWriting) && file.text !== null)
        await keepEarlier(tx, { ...file, text: file.text }, now)
    }
    const title = name === 'lesson.mdx' ? titleOf(text) : null
    await tx.draft.update({
      where: { id: draftId },
      data: { version: { increment: 1 }, updatedAt: now, ...(title ? { title } : {}) },
    })
    return { ok: true, version }
  })
}

type Stored = { text: string | null; version: number; changedById: string | null; changedAt: Date }

async function conflictWith(tx: Transaction, file: Stored | null): Promise<SaveRefusal> {
  if (!file) return { refusal: 'no-such-file' }
  const by = file.changedById
    ? await tx.person.findUnique({ where: { id: file.changedById }, select: { displayName: true } })
    : null
  return {
    refusal: 'changed-meanwhile',
    text: file.text ?? '',
    version: file.version,
    changedByName: by?.displayName ?? null,
    changedAt: file.changedAt,
  }
}

import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import type { Problem } from '~/domain/lessons/problem'
import type { DraftDetail } from './draft'
import { readDraft } from './draft-queries.server'
import type { DraftStepKind } from './draft-step'
import { type EditionFiles, readEditionFiles } from './edition-files'
import { mayDraft } from './may-draft'
import type { Review, ReviewBase } from './review'
import { checkDraft } from './review/check-draft.server'
import { readScopePath } from './scope-queries.server'

/** A draft as its reviewer and its author see its way: steps, notes, and what to compare it with. */
export async function readReview(
  viewer: Viewer,
  draftId: string,
): Promise<({ ok: true } & Review) | { refusal: 'no-such-draft' }> {
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const { draft } = read
  const { lessonId, scopeKind, scopeId } = draft
  const [steps, notes, edition, scope] = await Promise.all([
    db.draftStep.findMany({ where: { draftId }, orderBy: [{ at: 'asc' }, { id: 'asc' }], take: 500 }),
    db.reviewNote.findMany({ where: { draftId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    db.edition.findFirst({ where: { lessonId, scopeKind, scopeId }, orderBy: { id: 'desc' } }),
    readScopePath(draft),
  ])
  const ids = [
    ...steps.map((step) => step.actorId),
    ...notes.flatMap((note) => [note.authorId, note.settledById]),
  ]
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(ids.flatMap((id) => id ?? []))] } },
    select: { id: true, displayName: true },
  })
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.displayName ?? null
  const isLive = edition !== null && edition.revision !== null
  return {
    ok: true,
    draft,
    steps: steps.map(({ kind, actorId, note, version, at }) => ({
      ...{ kind: kind as DraftStepKind, actorName: nameOf(actorId), note, version, at },
    })),
    notes: notes.map(({ id, authorId, settledById, draftId: _, ...note }) => ({
      ...{ ...note, noteId: id, authorName: nameOf(authorId), settledByName: nameOf(settledById) },
    })),
    base: isLive
      ? { kind: 'edition', number: edition.number, files: readEditionFiles(edition.files) }
      : originalOf(draft),
    published: isLive
      ? {
          ...{ editionId: edition.id, number: edition.number },
          address: `/hoc/${edition.moduleId}/${edition.slug}`,
        }
      : null,
    mayWithdraw:
      (draft.state === 'in-review' || draft.state === 'approved') &&
      scope !== null &&
      mayDraft(viewer, scope),
  }
}

/** What is wrong with a draft, for who may write or review it. */
export async function readReviewProblems(
  viewer: Viewer,
  draftId: string,
  now: Date,
): Promise<{ ok: true; problems: Problem[] } | { refusal: 'no-such-draft' | 'too-heavy' }> {
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const checked = await checkDraft(read.draft, now)
  return 'refusal' in checked ? checked : { ok: true, ...checked }
}

function originalOf({ kind, files }: DraftDetail): ReviewBase {
  if (kind !== 'variant') return { kind: 'nothing', number: null, files: {} }
  const texts = files.flatMap(({ name, originText }) => (originText ? [[name, { text: originText }]] : []))
  // Pictures have no former state: those of the draft stand for both.
  const media = files.flatMap(({ name, mediaHash }) => (mediaHash ? [[name, { mediaHash }]] : []))
  return { kind: 'original', number: null, files: Object.fromEntries([...texts, ...media]) as EditionFiles }
}

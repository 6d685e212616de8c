import { drawing } from '#tests/support/lesson-input'
import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { addDraftPicture } from '~/domain/authoring/add-draft-picture.server'
import { addQuestion } from '~/domain/authoring/add-question.server'
import { beginDraft } from '~/domain/authoring/begin-draft.server'
import { beginPractice } from '~/domain/authoring/begin-practice.server'
import { closeDraft } from '~/domain/authoring/close-draft.server'
import { startBankImport } from '~/domain/authoring/start-bank-import.server'
import { startFolderImport } from '~/domain/authoring/start-folder-import.server'
import { packDraft } from '~/domain/authoring/take-along.server'
import { value } from './value'

/** Drafts begin on the shelf, which holds the built-in modules also where others are published. */
const MODULE = 'vneid'

/**
 * What a teacher writes for the class: a lesson with a picture, a practice and an earlier text, one that was put away, and a zip
 * that waits.
 */
export async function draftsOfClass(viewer: Viewer, classId: string, now: Date) {
  const scope = { scopeKind: 'class', scopeId: classId } as const
  const begin = async (title: string) =>
    value(await beginDraft({ viewer, scope, beginning: { from: 'template', moduleId: MODULE, title }, now }))
      .draftId
  const draftId = await begin('Bài của lớp')
  const bytes = new TextEncoder().encode(drawing())
  const { name } = value(await addDraftPicture({ viewer, draftId, fileName: `${classId}.svg`, bytes, now }))
  const zip = value(await packDraft(viewer, draftId)).bytes
  const { importId } = value(await startFolderImport({ viewer, scope, fileName: 'a.zip', bytes: zip, now }))
  value(await beginPractice({ viewer, draftId, pattern: 'blank-page', now }))
  const closedDraft = await begin('Bài đã cất')
  value(await closeDraft({ viewer, draftId: closedDraft, now }))
  const earlier = crypto.randomUUID()
  const row = { draftId, name: 'lesson.mdx', version: 1, text: 'Chữ trước', changedAt: now }
  await db.draftEarlier.create({ data: { id: earlier, ...row } })
  // A practice's screens have names, its steps and parts places; a new practice has the same everywhere.
  const practice = { practiceScreen: 'mot', practicePlace: '0' }
  return { draft: draftId, draftPicture: name, folders: importId, closedDraft, earlier, ...practice }
}

/** A lesson being written for the commune, the second of its questions, and a file of questions that waits. */
export async function draftOfCommune(viewer: Viewer, placeId: string, now: Date) {
  const scope = { scopeKind: 'place', scopeId: placeId } as const
  const beginning = { from: 'template', moduleId: MODULE, title: 'Bài của xã' } as const
  const { draftId } = value(await beginDraft({ viewer, scope, beginning, now }))
  const { key } = value(await addQuestion({ viewer, draftId, kind: 'text', now }))
  const file = { name: 'cau-hoi.gift', bytes: new TextEncoder().encode('Hai cộng hai? {#4}') }
  const { importId } = value(await startBankImport({ viewer, draftId, file, now }))
  return { communeDraft: draftId, draftQuestion: key, bankImport: importId }
}

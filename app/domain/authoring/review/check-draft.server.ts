import { db } from '~/db/client.server'
import type { LessonRecord } from '~/domain/lessons/catalogue'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { readEditions } from '~/domain/lessons/edition-queries.server'
import type { Problem } from '~/domain/lessons/problem'
import type { Question } from '~/domain/lessons/question'
import type { Scenario } from '~/domain/practice/scenario-schema'
import type { DraftDetail } from '../draft'
import { folderOf } from '../draft-folder.server'
import { previewFolder } from '../lesson-process.server'
import { readScopePath } from '../scope-queries.server'
import { placementProblems } from './placement-problems'

/** All that is wrong with a draft, in itself and among the other lessons; empty when it may be sent and published. */
export async function checkDraft(
  draft: DraftDetail,
  now: Date,
): Promise<{ problems: Problem[] } | { refusal: 'too-heavy' }> {
  const folder = await folderOf(draft)
  // Once more when the process was just too busy: whoever sends a lesson has waited for nobody yet.
  let read = await previewFolder(folder, now)
  if ('refusal' in read) read = await previewFolder(folder, now)
  if ('refusal' in read) return read
  if (!read.drawn || read.problems.length > 0) return { problems: read.problems }
  return { problems: await findMisplaced(draft, read.drawn) }
}

/** What keeps a lesson that is right in itself from standing among the others. */
export async function findMisplaced(
  draft: DraftDetail,
  read: { record: LessonRecord; questions: readonly Question[]; practice: Scenario | null },
): Promise<Problem[]> {
  const { record, questions, practice } = read
  const scope = await readScopePath(draft)
  if (!scope) return []
  const texts = Object.fromEntries(draft.files.map(({ name, text }) => [name, text ?? '']))
  const [catalogue, { editions }] = await Promise.all([readCatalogue(), readEditions()])
  const rows = await db.edition.findMany({
    where: { id: { in: editions.map(({ editionId }) => editionId) } },
    select: { id: true, draftId: true },
  })
  const draftIds = new Map(rows.map((row) => [row.id, row.draftId]))
  const { lessonId, moduleId, slug, kind, draftId } = draft
  return placementProblems(
    {
      ...{ lessonId, moduleId, slug, kind, draftId, scope, texts },
      says: {
        ...{ id: record.id, prerequisites: record.prerequisites, questionIds: questions.map(({ id }) => id) },
        practice: practice && { id: practice.id, slug: practice.slug },
      },
    },
    {
      catalogue,
      editions: editions.map((each) => ({ ...each, draftId: draftIds.get(each.editionId) ?? null })),
    },
  )
}

import { db } from '~/db/client.server'
import type { AuthorScope } from '../author-scope'
import { isOpenToWriting } from '../draft'
import type { FolderFate } from '../folder-import'
import { readShelf, readShelfLesson } from '../shelf.server'

/** What taking a lesson of this id and module into a scope will do. */
export async function fateOf(
  { lessonId, moduleId }: { lessonId: string; moduleId: string },
  { scopeKind, scopeId }: AuthorScope,
): Promise<FolderFate> {
  const { modules } = await readShelf()
  if (!modules.some(({ folder }) => folder === moduleId)) return { fate: 'no-module' }
  const open = await db.draft.findFirst({
    where: { lessonId, scopeKind, scopeId, closedAt: null },
    orderBy: { updatedAt: 'desc' },
    select: { id: true, title: true, state: true },
  })
  if (open)
    return isOpenToWriting(open.state)
      ? { fate: 'update', draftId: open.id, title: open.title }
      : { fate: 'closed', title: open.title }
  if (await readShelfLesson(lessonId)) return { fate: 'variant' }
  const isKnown =
    lessonId === '' ||
    (await db.draft.count({ where: { lessonId } })) > 0 ||
    (await db.edition.count({ where: { lessonId } })) > 0
  return { fate: isKnown ? 'copy' : 'new' }
}

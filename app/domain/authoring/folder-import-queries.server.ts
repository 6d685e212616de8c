import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import type { FolderFate, WaitingFolders, WaitingLesson } from './folder-import'
import { fateOf } from './folders/fate-of.server'
import { mayDraft } from './may-draft'
import { readScopeName, readScopePath } from './scope-queries.server'

export type FolderImport = {
  fileName: string
  scopeName: string
  lessons: (Omit<WaitingLesson, 'texts' | 'media'> & {
    files: string[]
    pictures: number
    fate: FolderFate
  })[]
  findings: WaitingFolders['findings']
}

/** A zip that waits, as its author reviews it; for whoever sent it, while they may write there. */
export async function readFolderImport(
  viewer: Viewer,
  importId: string,
): Promise<({ ok: true } & FolderImport) | { refusal: 'no-such-import' }> {
  const read = await readWaiting(viewer, importId)
  if ('refusal' in read) return read
  const { waiting, fileName } = read
  const lessons = await Promise.all(
    waiting.lessons.map(async ({ texts, media, ...lesson }) => ({
      ...{ ...lesson, files: Object.keys(texts), pictures: media.length },
      fate: await fateOf(lesson, waiting.scope),
    })),
  )
  const scopeName = (await readScopeName(waiting.scope)) ?? ''
  return { ok: true, fileName, scopeName, lessons, findings: waiting.findings }
}

export async function readWaiting(
  viewer: Viewer,
  importId: string,
): Promise<{ waiting: WaitingFolders; fileName: string } | { refusal: 'no-such-import' }> {
  const row = await db.bankImport.findUnique({ where: { id: importId } })
  if (row?.draftId !== '' || row.createdById !== viewer.personId) return { refusal: 'no-such-import' }
  const waiting = JSON.parse(row.bank) as WaitingFolders
  const path = await readScopePath(waiting.scope)
  if (!path || !mayDraft(viewer, path)) return { refusal: 'no-such-import' }
  return { waiting, fileName: row.fileName }
}

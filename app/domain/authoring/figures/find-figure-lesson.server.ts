import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import type { CatalogueLesson } from '~/domain/lessons/catalogue'
import { readCatalogue, readRevision } from '~/domain/lessons/catalogue-queries.server'
import type { Question } from '~/domain/lessons/question'
import { readDraft } from '../draft-queries.server'
import { fileOf } from '../draft-questions-queries.server'
import { mayDraft } from '../may-draft'
import { asQuestion } from '../questions/as-question'
import { readScopePath } from '../scope-queries.server'

export type FigureLesson = { title: string; questions: Question[]; sections: { id: string; title: string }[] }

/** A lesson that is built in, published from here in a scope of the viewer's, or still being written by them; otherwise null. */
export async function findFigureLesson(viewer: Viewer, lessonId: string): Promise<FigureLesson | null> {
  const { modules } = await readCatalogue()
  const builtIn = modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === lessonId)
  if (builtIn) return ofRevision(builtIn.revision)
  return (await ofEdition(viewer, lessonId)) ?? (await ofDraft(viewer, lessonId))
}

async function ofRevision(hash: string): Promise<FigureLesson | null> {
  const revision = await readRevision(hash)
  if (!revision) return null
  const { title, sections } = revision.record
  return { title, questions: revision.questions, sections }
}

/** What was published of the lesson last, where the viewer may write. */
async function ofEdition(viewer: Viewer, lessonId: string): Promise<FigureLesson | null> {
  const editions = await db.edition.findMany({
    where: { lessonId, revision: { not: null } },
    orderBy: { id: 'desc' },
    take: 50,
    select: { scopeKind: true, scopeId: true, revision: true },
  })
  for (const { scopeKind, scopeId, revision } of editions)
    if (await mayWriteAt(viewer, scopeKind, scopeId)) return ofRevision(revision ?? '')
  return null
}

async function ofDraft(viewer: Viewer, lessonId: string): Promise<FigureLesson | null> {
  const where = { lessonId, closedAt: null }
  const rows = await db.draft.findMany({ where, take: 20, select: { id: true } })
  for (const { id } of rows) {
    const read = await readDraft(viewer, id)
    if ('refusal' in read) continue
    const chunks = fileOf(read.draft)?.chunks ?? []
    const questions = chunks.flatMap(({ question }) => (question && asQuestion(question)) || [])
    return { title: read.draft.title, questions, sections: [] }
  }
  return null
}

/** The lessons of the viewer's own classes and places that were published from here; the newest edition of each counts. */
export async function listOwnFigureLessons(
  viewer: Viewer,
): Promise<{ lessonId: string; moduleId: string; title: string }[]> {
  const scopeIds = viewer.roles.map(({ scopeId }) => scopeId)
  const rows = await db.edition.findMany({
    where: { scopeId: { in: scopeIds }, kind: 'own' },
    orderBy: { id: 'desc' },
    take: 300,
    select: { lessonId: true, moduleId: true, scopeKind: true, scopeId: true, entry: true, revision: true },
  })
  const seen = new Set<string>()
  const own: { lessonId: string; moduleId: string; title: string }[] = []
  for (const { lessonId, moduleId, scopeKind, scopeId, entry, revision } of rows) {
    if (seen.has(lessonId)) continue
    seen.add(lessonId)
    if (revision === null || !(await mayWriteAt(viewer, scopeKind, scopeId))) continue
    const title = entry ? (JSON.parse(entry) as Partial<CatalogueLesson>).title : undefined
    own.push({ lessonId, moduleId, title: title ?? lessonId })
  }
  return own
}

async function mayWriteAt(viewer: Viewer, scopeKind: string, scopeId: string): Promise<boolean> {
  const path = await readScopePath({ scopeKind: scopeKind === 'class' ? 'class' : 'place', scopeId })
  return path !== null && mayDraft(viewer, path)
}

import { createHash } from 'node:crypto'
import { db } from '~/db/client.server'
import type { CatalogueLesson, CatalogueModule } from '~/domain/lessons/catalogue'
import type { EditionScope } from '~/domain/lessons/edition'
import { forgetEditions } from '~/domain/lessons/edition-queries.server'
import type { Question } from '~/domain/lessons/question'

type Known = {
  module: CatalogueModule
  scope: EditionScope
  lessonId: string
  title: string
  questions?: Question[]
  /** Its author, and who approved it. */
  draftedById?: string
  approvedById?: string
}

/** Publishes a lesson for a scope straight into the database: of its own, or in the place of one of the module; gives its row. */
export async function anEdition(known: Known): Promise<{ editionId: number; revision: string }> {
  const { module, scope, lessonId, title, questions = [] } = known
  const original = module.lessons.find(({ id }) => id === lessonId)
  const revision = createHash('sha256')
    .update(JSON.stringify([lessonId, title, questions]))
    .digest('hex')
  const slug = original?.slug ?? lessonId.replaceAll('.', '-')
  const about = { id: lessonId, slug, title, summary: `Về ${title}.`, minutes: 10, prerequisites: [] }
  const skills = [...new Set(questions.map(({ skill }) => skill))]
  const record = {
    ...{ ...about, skills, moduleId: module.id, audience: ['member'], objectives: [], keywords: [] },
    ...{ mistakes: [], facts: [], teach: null, sections: [], anchors: {}, parts: [], slots: [], sources: {} },
  }
  const at = new Date('2026-11-20T00:00:00Z')
  const row = {
    ...{ hash: revision, lessonId, source: '', createdAt: at, lesson: JSON.stringify(record) },
    ...{
      bundle: 'export default () => ({ default: () => null })',
      questions: JSON.stringify(questions),
    },
  }
  await db.lessonRevision.upsert({ where: { hash: revision }, create: row, update: {} })
  const entry: CatalogueLesson = {
    ...{ ...about, number: '', skills, keywords: [], hasTeachCard: false, practice: null, revision },
  }
  const number = 1 + (await db.edition.count({ where: { lessonId, ...scope } }))
  const { id } = await db.edition.create({
    data: {
      ...{ lessonId, moduleId: module.id, slug, kind: original ? 'variant' : 'own', ...scope, number },
      ...{ revision, entry: JSON.stringify(entry), files: '{}', publishedAt: at, approvedAt: at },
      ...{ draftedById: known.draftedById ?? null, approvedById: known.approvedById ?? null },
    },
  })
  forgetEditions()
  return { editionId: id, revision }
}

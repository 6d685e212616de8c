import type { CatalogueModule } from '../lessons/catalogue'
import { readRevision } from '../lessons/catalogue-queries.server'
import { type OpenQuestion, openQuestion } from './open-question'

/**
 * The questions that a class works on together, with their keys, by id. Only those that a lesson of the module asks: of
 * any other id, and of a question of the exam, nothing is told.
 */
export async function readClassQuestions(
  module: CatalogueModule,
  ids: readonly string[],
): Promise<Map<string, OpenQuestion>> {
  const wanted = new Set(ids)
  const revisions = await Promise.all(module.lessons.map((lesson) => readRevision(lesson.revision)))
  const questions = revisions.flatMap((revision) => revision?.questions ?? [])
  return new Map(
    questions.flatMap((question) => {
      const open = wanted.has(question.id) ? openQuestion(question) : null
      return open ? [[question.id, open] as const] : []
    }),
  )
}

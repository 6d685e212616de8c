import { readClassQuestions } from '~/domain/assessment/class-questions.server'
import type { OpenQuestion } from '~/domain/assessment/open-question'
import type { CatalogueModule, PlacedClassKit } from '~/domain/lessons/catalogue'

/** The questions of a class kit's sheet in their order, with their keys. */
export async function readSheet(module: CatalogueModule, kit: PlacedClassKit): Promise<OpenQuestion[]> {
  const questions = await readClassQuestions(module, kit.sheet)
  return kit.sheet.flatMap((id) => questions.get(id) ?? [])
}

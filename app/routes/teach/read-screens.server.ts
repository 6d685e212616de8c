import { readClassQuestions } from '~/domain/assessment/class-questions.server'
import type { OpenQuestion } from '~/domain/assessment/open-question'
import type { CatalogueModule, PlacedClassKit } from '~/domain/lessons/catalogue'

export type ClassScreen = Omit<PlacedClassKit['screens'][number], 'question'> & {
  question: OpenQuestion | null
}

/** The screens of a class kit, with their questions and keys. */
export async function readScreens(module: CatalogueModule, kit: PlacedClassKit): Promise<ClassScreen[]> {
  const questions = await readClassQuestions(
    module,
    kit.screens.flatMap(({ question }) => question ?? []),
  )
  return kit.screens.map(({ question, ...screen }) => ({
    ...screen,
    question: (question && questions.get(question)) || null,
  }))
}

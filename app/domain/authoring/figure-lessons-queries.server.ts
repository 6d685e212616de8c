import type { Viewer } from '~/domain/accounts/viewer'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { listOwnFigureLessons } from './figures/find-figure-lesson.server'
import { maySeeFigures } from './may-see-figures'

export type FigureModule = {
  id: string
  number: number
  title: string
  lessons: { lessonId: string; number: string; title: string }[]
}

/** Every lesson that the viewer may see figures of: the built-in ones, and those published from here in their classes and places. */
export async function listFigureLessons(
  viewer: Viewer,
): Promise<{ ok: true; modules: FigureModule[] } | { refusal: 'not-allowed' }> {
  if (!maySeeFigures(viewer)) return { refusal: 'not-allowed' }
  const [{ modules }, own] = await Promise.all([readCatalogue(), listOwnFigureLessons(viewer)])
  return {
    ok: true,
    modules: modules.map(({ id, number, title, lessons }) => ({
      ...{ id, number, title },
      lessons: [
        ...lessons.map((lesson) => ({ lessonId: lesson.id, number: lesson.number, title: lesson.title })),
        ...own
          .filter(({ moduleId }) => moduleId === id)
          .map(({ lessonId, title: ownTitle }) => ({ lessonId, number: '+', title: ownTitle })),
      ],
    })),
  }
}

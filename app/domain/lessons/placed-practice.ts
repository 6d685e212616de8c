import type { Catalogue, CataloguePractice } from './catalogue'
import { everyLesson, type PlacedLesson } from './placed-lesson'

/** A practice with the lesson and the module it belongs to. */
export type PlacedPractice = PlacedLesson & { practice: CataloguePractice }

/** Every practice, in the order of the catalogue. */
export function everyPractice(catalogue: Pick<Catalogue, 'modules'>): PlacedPractice[] {
  return everyLesson(catalogue).flatMap(({ module, lesson }) =>
    lesson.practice ? [{ module, lesson, practice: lesson.practice }] : [],
  )
}

/** The practice at `/luyen/<slug>`. */
export function findPractice(
  catalogue: Pick<Catalogue, 'modules'>,
  slug: string,
): PlacedPractice | undefined {
  return everyPractice(catalogue).find(({ practice }) => practice.slug === slug)
}

export function practiceAddress({ slug }: Pick<CataloguePractice, 'slug'>): string {
  return `/luyen/${slug}`
}

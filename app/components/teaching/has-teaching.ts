import type { CatalogueModule } from '~/domain/lessons/catalogue'

/** Whether there is anything to teach a module with. */
export function hasTeaching({ lessons, poster, loudspeaker, classKit }: CatalogueModule): boolean {
  return Boolean(poster || loudspeaker || classKit || lessons.some((lesson) => lesson.hasTeachCard))
}

import {
  type CatalogueLesson,
  type CatalogueModule,
  findLesson,
  findModule,
} from '~/domain/lessons/catalogue'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { notFound } from './not-found'

/** The lesson an address names, in the revision published now. */
export async function requireLesson(params: {
  module?: string
  lesson?: string
}): Promise<{ module: CatalogueModule; lesson: CatalogueLesson }> {
  const catalogue = await readCatalogue()
  const module = findModule(catalogue, params.module ?? '')
  const lesson = findLesson(catalogue, params.module ?? '', params.lesson ?? '')
  if (!module || !lesson) throw notFound()
  return { module, lesson }
}

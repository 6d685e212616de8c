import { type CatalogueModule, findModule } from '~/domain/lessons/catalogue'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { notFound } from './not-found'

/** The built-in module an address names, as it is published now: its poster, script and class kit know no other lessons. */
export async function requireModule(params: { module?: string }): Promise<CatalogueModule> {
  const module = findModule(await readCatalogue(), params.module ?? '')
  if (!module) throw notFound()
  return module
}

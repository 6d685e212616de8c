import type { AppLoadContext } from '@remix-run/node'
import type { Catalogue, CataloguePath } from '~/domain/lessons/catalogue'
import { readOwnCatalogue } from './catalogue.server'
import { notFound } from './not-found'

/** The path that an address names, as it is published for whoever asks. */
export async function requirePath(asked: {
  request: Request
  context: AppLoadContext
  params: { path?: string }
}): Promise<{ catalogue: Catalogue; path: CataloguePath; placementAddress: string }> {
  const catalogue = await readOwnCatalogue(asked)
  const path = catalogue.paths.find(({ id }) => id === asked.params.path)
  if (!path) throw notFound()
  return { catalogue, path, placementAddress: `/lo-trinh/${path.id}/xep-bai` }
}

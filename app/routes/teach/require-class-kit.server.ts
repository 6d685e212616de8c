import type { CatalogueModule, PlacedClassKit } from '~/domain/lessons/catalogue'
import { notFound } from '~/http/not-found'
import { requireModule } from '~/http/require-module.server'

/** The class kit of the module an address names. */
export async function requireClassKit(params: {
  module?: string
}): Promise<{ module: CatalogueModule; kit: PlacedClassKit }> {
  const module = await requireModule(params)
  if (!module.classKit) throw notFound()
  return { module, kit: module.classKit }
}

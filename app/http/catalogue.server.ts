import type { AppLoadContext } from '@remix-run/node'
import type { Catalogue } from '~/domain/lessons/catalogue'
import { readCatalogueFor } from '~/domain/lessons/catalogue-for.server'
import { readChosenPlace } from './chosen-local.server'
import { getViewer } from './viewer.server'

/** What is published now for whoever asks; who that is is only looked up where lessons were written for some places. */
export function readOwnCatalogue(asked: { request: Request; context: AppLoadContext }): Promise<Catalogue> {
  return readCatalogueFor(async () => {
    const viewer = await getViewer(asked)
    return viewer ?? { placeId: await readChosenPlace(asked.request) }
  })
}

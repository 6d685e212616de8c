import type { CatalogueLocal } from '~/domain/lessons/catalogue'

/** Words of a place as the catalogue carries them. */
export function aLocal(known: Partial<CatalogueLocal> = {}): CatalogueLocal {
  return { place: 'hue', name: 'thành phố Huế', slots: {}, facts: [], sources: {}, hash: 'a1', ...known }
}

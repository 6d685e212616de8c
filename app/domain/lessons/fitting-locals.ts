import type { CatalogueLocal } from './catalogue'
import type { LocalSlot } from './local-slots'

/** The places that have words of their own for something in a lesson with these slots. */
export function fittingLocals(locals: CatalogueLocal[], slots: readonly LocalSlot[]): CatalogueLocal[] {
  return locals.filter((local) => slots.some((slot) => local.slots[slot] !== undefined))
}

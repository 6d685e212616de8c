import type { Transaction } from '~/db/transaction.server'
import type { ImportKind } from './import-kind'
import { peopleKind } from './people/people-kind.server'
import { placesKind } from './places/places-kind.server'

type AnyKind = ImportKind<unknown, Transaction>

/** Every kind of list that can be imported, by its name. */
export const importKinds: Partial<Record<string, AnyKind>> = {
  people: peopleKind as unknown as AnyKind,
  places: placesKind as unknown as AnyKind,
}

/** The kind of a stored import. Throws when the database names one that this version does not know. */
export function kindOf(name: string): AnyKind {
  const kind = importKinds[name]
  if (!kind) throw new Error(`No such kind of import: ${name}`)
  return kind
}

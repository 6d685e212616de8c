import { inTransaction, type Transaction } from '~/db/transaction.server'
import type { ImportKind } from '../import-kind'
import { checkPlaces } from './check-places'
import { commitPlaces } from './commit-places.server'
import { PLACES_COLUMNS } from './places-columns'
import type { PlacesStock } from './places-stock'
import { readPlacesStock } from './read-places-stock.server'
import { undoPlaces } from './undo-places.server'

/** Lists of places: what they are called, of which kind, and in which place they lie. */
export const placesKind: ImportKind<PlacesStock, Transaction> = {
  ...{
    kind: 'places',
    columns: PLACES_COLUMNS,
    hasHeadings: false,
    readStock: (input) => readPlacesStock(input),
  },
  ...{ check: checkPlaces, commit: commitPlaces, inTransaction, undo: undoPlaces },
}

import type { ChangeDayRefusal } from './check-change-day'
import type { PlaceNameRefusal } from './check-place-name'

/** Why a change of places is not made, and at which field of its form it is said. */
export type ChangeRefusal =
  | { refusal: 'not-your-place' }
  | { refusal: 'place-is-closed' }
  | { refusal: PlaceNameRefusal | 'name-taken' | 'name-unchanged'; field: 'name'; at?: number }
  | { refusal: 'kind-missing' | 'kind-stands-above'; field: 'kind' }
  | { refusal: ChangeDayRefusal; field: 'on' }
  /** Something about these places changed on a later day already: `earliest` is the first day that can be taken. */
  | { refusal: 'day-too-early'; field: 'on'; earliest: string }
  | { refusal: 'target-missing' | 'own-subtree' | 'same-parent' | 'not-same-kind'; field: 'target' }
  | { refusal: 'too-few-parts'; field: 'name' }

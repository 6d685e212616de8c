/** Where the names that a field may hold come from. */
export type NameSource =
  | 'screens'
  | 'steps'
  | 'mistakes'
  | 'skills'
  | 'anchors'
  | 'lesson-mistakes'
  | 'bins'
  | 'pictures'

/**
 * One field of a form for a part, a step or anything else that a scenario holds, as its schema says. `kept` is what a form shows
 * and does not change.
 */
export type FormField = {
  name: string
  isRequired: boolean
} & (
  | { as: 'line' | 'text'; most: number }
  | { as: 'number'; least: number; most: number }
  | { as: 'tick'; preset: boolean }
  | { as: 'select'; options: readonly string[]; preset: string | null }
  /** One word for each: the names of a drawing or an icon. */
  | { as: 'icon'; options: readonly string[] }
  | { as: 'ticks'; options: readonly string[] }
  | { as: 'name'; from: NameSource }
  /** A word that the machine knows something by. */
  | { as: 'word' }
  /** Texts, one on each line. */
  | { as: 'lines'; most: number }
  /** Lines of cells. */
  | { as: 'cells'; most: number }
  | { as: 'list'; fields: readonly FormField[]; least: number; most: number; isPressed: boolean }
  | { as: 'group'; fields: readonly FormField[] }
  | { as: 'does' }
  | { as: 'when' }
  | { as: 'kept' }
)

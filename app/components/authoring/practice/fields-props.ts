import type { FormValues } from '~/domain/authoring/form-values'
import type { FormField } from '~/domain/practice/form-field'
import type { PracticeNames } from './practice-names'

export type FieldsProps = {
  /** What the fields are of: a kind of part, "step", "head" ... */
  kind: string
  fields: readonly FormField[]
  /** What the form shows: what is stored, or what was typed and is not stored yet. */
  values: FormValues
  /** What is stored, for what a form shows and does not change. */
  stored: unknown
  names: PracticeNames
  /** What is wrong, by the dotted name of the field. */
  errors: Readonly<Record<string, string>>
  /** Address of the page for what happens, and when, at a dotted name; null where there is none yet. */
  logicAt: ((name: string, key: 'does' | 'when') => string) | null
  prefix?: string
}

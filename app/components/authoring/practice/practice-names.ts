import type { Named, PracticeOutline } from '~/domain/authoring/practice-outline'
import type { NameSource } from '~/domain/practice/form-field'

/** Everything that a form lets one choose from. */
export type PracticeNames = Readonly<Record<NameSource, readonly Named[]>> & {
  variables: PracticeOutline['variables']
}

import type { PresentedQuestion } from '~/domain/assessment/presented-question'

export type Typed = Record<string, string | string[]>

export type FieldsProps<K extends PresentedQuestion['kind'] = PresentedQuestion['kind']> = {
  question: Extract<PresentedQuestion, { kind: K }>
  /** Put before every field's name, where one form holds several questions. */
  prefix: string
  typed: Typed
  /** Options to mark as chosen and wrong, by presented id. */
  marked?: readonly string[]
  describedBy?: string
}

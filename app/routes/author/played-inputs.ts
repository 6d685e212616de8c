import type { FormValues } from '~/domain/authoring/form-values'
import type { Input } from '~/domain/practice/run-state'
import { decodeRun } from '~/domain/practice/run-token'

/** What was played, as a form carries it. */
export function inputsFrom(form: FormValues): Input[] {
  return (decodeRun(form.di?.[0] ?? '') ?? []).map(({ input }) => input)
}

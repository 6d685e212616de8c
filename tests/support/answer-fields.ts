import type { TypedAnswer } from '~/domain/assessment/read-answer'

/** Typed values as the form that a browser would send. */
export function answerFields(typed: TypedAnswer, prefix = ''): URLSearchParams {
  const fields = new URLSearchParams()
  for (const [name, value] of Object.entries(typed)) {
    for (const each of [value].flat()) fields.append(prefix + name, each)
  }
  return fields
}

import { z } from 'zod'
import { readForm } from './read-form.server'

/** One line that somebody typed: a missing or foreign value reads as empty; control characters and what is too long are dropped. */
export function line(most = 300) {
  return z
    .string()
    .catch('')
    .transform((typed) => typed.replace(/\p{Cc}/gu, '').slice(0, most))
}

/** As typed, also spaces and line ends. */
export function text(most: number) {
  return z
    .string()
    .catch('')
    .transform((typed) => typed.slice(0, most))
}

/** Ticked or not. */
export function tick() {
  return z
    .string()
    .optional()
    .transform((value) => value !== undefined)
    .catch(false)
}

/** The fields of a form as its schema reads them. A body that is no form reads as an empty form, so that the page can say what is missing. */
export async function readFields<S extends z.ZodType>(request: Request, schema: S): Promise<z.infer<S>> {
  const form = await readForm(request)
  return schema.parse(Object.fromEntries(form))
}

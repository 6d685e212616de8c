import type { z } from 'zod'
import { normaliseText } from './source/check-text'
import { readYaml } from './source/read-yaml'

/** What a file of plain YAML says, by the strict reader and a closed schema; undefined when it does not keep to them. */
export function readYamlText<T>(text: string, schema: z.ZodType<T>): T | undefined {
  return readYaml(normaliseText(text), schema).value
}

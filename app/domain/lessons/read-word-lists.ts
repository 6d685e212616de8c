import type { z } from 'zod'
import type { TextFile } from './content-files'
import { namesSchema, replacementsSchema } from './lesson-schema'
import type { Problem } from './problem'
import { normaliseText } from './source/check-text'
import { readYaml } from './source/read-yaml'
import type { WordLists } from './word-lists'

/** Reads content/spelling: the authors' lists of names, of mistyped words and of jargon. */
export function readWordLists(files: readonly TextFile[]): { problems: Problem[]; lists: WordLists } {
  const problems: Problem[] = []
  const names = (read('names.yaml', namesSchema) ?? []).flatMap(({ words }) => words)
  const lists = {
    names: new Set(names),
    mistyped: new Map(Object.entries(read('mistyped.yaml', replacementsSchema) ?? {})),
    jargon: new Map(Object.entries(read('jargon.yaml', replacementsSchema) ?? {})),
  }
  return { problems, lists }

  function read<T>(name: string, schema: z.ZodType<T>): T | undefined {
    const file = files.find(({ path }) => path === `spelling/${name}`)
    if (!file) return undefined
    const { value, findings } = readYaml(normaliseText(file.text), schema)
    problems.push(...findings.map((finding) => ({ file: file.path, ...finding })))
    return value
  }
}

import { type FrontMatter, frontMatterSchema } from './lesson-schema'
import { checkText, type Finding } from './source/check-text'
import { type ReadYaml, readYaml } from './source/read-yaml'
import { splitFrontMatter } from './source/split-front-matter'

export type LessonSource = {
  frontMatter: ReadYaml<FrontMatter>
  /** The lesson's text, with empty lines in place of its front matter. */
  body: string
}

/** Gives what `make` made of the same `text` under the same `name` before; for who reads a lesson while one part of it changes. */
export type Remember = <T>(name: string, text: string, make: () => T) => T

export const makeAnew: Remember = (_name, _text, make) => make()

/**
 * Reads a lesson without running anything of it: size and characters first, then the front matter by our own reader as
 * plain YAML against a closed schema. What cannot be taken apart at all comes back as findings.
 */
export function readLessonSource(text: string, remember: Remember = makeAnew): LessonSource | Finding[] {
  const unreadable = checkText(text)
  if (unreadable.length) return unreadable
  const split = splitFrontMatter(text)
  if ('rule' in split) return [split]
  const { yaml, body } = split
  return { frontMatter: remember('---', yaml, () => readYaml(yaml, frontMatterSchema, 2)), body }
}

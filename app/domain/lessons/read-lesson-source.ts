import { type FrontMatter, frontMatterSchema } from './lesson-schema'
import { checkText, type Finding } from './source/check-text'
import { type ReadYaml, readYaml } from './source/read-yaml'
import { splitFrontMatter } from './source/split-front-matter'

export type LessonSource = {
  frontMatter: ReadYaml<FrontMatter>
  /** The lesson's text, with empty lines in place of its front matter. */
  body: string
}

/**
 * Reads a lesson without running anything of it: size and characters first, then the front matter by our own reader as
 * plain YAML against a closed schema. What cannot be taken apart at all comes back as findings.
 */
export function readLessonSource(text: string): LessonSource | Finding[] {
  const unreadable = checkText(text)
  if (unreadable.length) return unreadable
  const split = splitFrontMatter(text)
  if ('rule' in split) return [split]
  return { frontMatter: readYaml(split.yaml, frontMatterSchema, 2), body: split.body }
}

import { checkGrammar } from './grammar/check-grammar'
import { parseLesson } from './grammar/parse-lesson'
import { checkText, type Finding } from './source/check-text'

/** What the grammar of lessons says against a text without its front matter, or a part of one. Runs nothing of it. */
export function bodyFaults(body: string): Finding[] {
  const unreadable = checkText(body)
  if (unreadable.length > 0) return unreadable
  const root = parseLesson(body)
  return Array.isArray(root) ? root : checkGrammar(root)
}

import { slug } from '~/lib/slug'

export type LessonSection = { anchor: string; title: string }

type Placed = LessonSection & { line: number }

/** What a lesson closes with: new things stand before it. */
const CLOSING = /^(?:##\s+Người ta hay nhầm\s*$|<Summary>|<Next>)/

/** The sections of a lesson's text, by their headings. */
export function lessonSections(text: string): LessonSection[] {
  return sectionsOf(text.split('\n')).map(({ anchor, title }) => ({ anchor, title }))
}

/** The text with a part put in at the end of a section, or before what the lesson closes with when there is no such section. */
export function insertIntoLesson(text: string, part: string, anchor?: string): string {
  const lines = text.replace(/\r\n/g, '\n').split('\n')
  const sections = sectionsOf(lines)
  const at = sections.findIndex((section) => section.anchor === anchor)
  const after = sections[at]?.line ?? bodyStart(lines)
  const end = at >= 0 ? (sections[at + 1]?.line ?? lines.length) : lines.length
  let line = lines.findIndex((each, index) => index > after && index < end && CLOSING.test(each))
  if (line < 0) line = end
  const before = lines.slice(0, line).join('\n').trimEnd()
  const rest = lines.slice(line).join('\n').trim()
  return `${[before, part.trim(), rest].filter(Boolean).join('\n\n')}\n`
}

/** The text with another body under the same front matter. */
export function replaceBody(text: string, body: string): string {
  const lines = text.replace(/\r\n/g, '\n').split('\n')
  const head = lines.slice(0, bodyStart(lines)).join('\n').trimEnd()
  return `${[head, body.trim()].filter(Boolean).join('\n\n')}\n`
}

/** The line behind the front matter; 0 without one. */
function bodyStart(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---')
  return end < 0 ? 0 : end + 1
}

function sectionsOf(lines: readonly string[]): Placed[] {
  const start = bodyStart(lines)
  return lines.flatMap((line, index) => {
    const title = index >= start ? /^##\s+(.*\S)\s*$/.exec(line)?.[1] : undefined
    return title ? [{ line: index, title: title.replace(/[*\\]/g, ''), anchor: slug(title) }] : []
  })
}

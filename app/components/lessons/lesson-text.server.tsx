import { type ComponentType, createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { lessonKit } from './lesson-kit'
import { LessonSources, type ShownFact } from './lesson-sources'

export type LessonBody = ComponentType<{ components: Record<string, unknown> }>

const MOST = 500
const drawn = new Map<string, string[]>()

/**
 * The text of a revision as HTML, cut at the questions the author placed: the parts between them in order, and last its
 * sources. Drawn once a process and revision; a revision never changes.
 */
export function drawLessonText(revision: string, Body: LessonBody, facts: ShownFact[]): string[] {
  const known = drawn.get(revision)
  if (known) return known
  const html = renderToStaticMarkup(createElement(Body, { components: lessonKit }))
  const sources = renderToStaticMarkup(<LessonSources facts={facts} revision={revision} />)
  const parts = [...html.split(/<hr data-question="[^"]*"\/>/), sources]
  if (drawn.size >= MOST) drawn.delete(drawn.keys().next().value ?? '')
  drawn.set(revision, parts)
  return parts
}

/** What the page being drawn on the server reads: its loader drew it a moment ago. */
export function drawnLessonText(revision: string): string[] {
  return drawn.get(revision) ?? []
}

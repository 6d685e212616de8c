import { type ComponentType, createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { LessonRecord } from '~/domain/lessons/catalogue'
import { lessonKit } from './lesson-kit'
import { LessonSources } from './lesson-sources'

export type LessonBody = ComponentType<{ components: Record<string, unknown> }>

type Drawn = { month: string; body: string[]; parts: string[] }

const MOST = 500
const drawn = new Map<string, Drawn>()

/**
 * The text of a revision as HTML, cut at the questions the author placed: the parts between them in order, and last its
 * sources. Drawn once a process and revision, which never changes; the sources once a month (YYYY-MM), because they say
 * which facts should have been checked again by now.
 */
export function drawLessonText(
  revision: string,
  { Body, record }: { Body: LessonBody; record: LessonRecord },
  month: string,
): string[] {
  const known = drawn.get(revision)
  if (known?.month === month) return known.parts
  const body = known?.body ?? drawBody(Body)
  const sources = renderToStaticMarkup(<LessonSources record={record} revision={revision} month={month} />)
  const parts = [...body, sources]
  if (!known && drawn.size >= MOST) drawn.delete(drawn.keys().next().value ?? '')
  drawn.set(revision, { month, body, parts })
  return parts
}

function drawBody(Body: LessonBody): string[] {
  const html = renderToStaticMarkup(createElement(Body, { components: lessonKit }))
  return html.split(/<hr data-question="[^"]*"\/>/)
}

/** What the page being drawn on the server reads: its loader drew it a moment ago. */
export function drawnLessonText(revision: string): string[] {
  return drawn.get(revision)?.parts ?? []
}

import { type ComponentType, createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { CatalogueLocal, LessonRecord } from '~/domain/lessons/catalogue'
import { lessonKit, localWith } from './lesson-kit'
import { LessonSources } from './lesson-sources'
import { lessonTextName } from './lesson-text-name'

export type LessonBody = ComponentType<{ components: Record<string, unknown> }>

const MOST = 500
const drawn = new Map<string, string[]>()

/**
 * The text of a revision as HTML, cut at the questions the author placed: the parts between them in order, and last its
 * sources. Where the lesson leaves a slot, the words of the place stand in it. Drawn once a process and name: neither a
 * revision nor the words of one hash ever change, and the sources only from month to month (YYYY-MM).
 */
export function drawLessonText(
  revision: string,
  { record, Body }: { record: LessonRecord; Body: LessonBody },
  month: string,
  local: CatalogueLocal | null,
): string[] {
  const name = lessonTextName(revision, month, local)
  const known = drawn.get(name)
  if (known) return known
  const kit = local ? { ...lessonKit, Local: localWith(local.slots) } : lessonKit
  const html = renderToStaticMarkup(createElement(Body, { components: kit }))
  const sources = renderToStaticMarkup(
    <LessonSources record={record} revision={revision} month={month} local={local} />,
  )
  const parts = [...html.split(/<hr data-question="[^"]*"\/>/), sources]
  if (drawn.size >= MOST) drawn.delete(drawn.keys().next().value ?? '')
  drawn.set(name, parts)
  return parts
}

/** What the page being drawn on the server reads, by the name of its text: its loader drew it a moment ago. */
export function drawnLessonText(name: string): string[] {
  return drawn.get(name) ?? []
}

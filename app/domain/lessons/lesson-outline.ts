import type { LessonPart, LessonRecord } from './catalogue'
import { attributeOf, isComponent, type LessonNode } from './grammar/lesson-node'
import { lessonAnchors } from './lesson-anchors'

/** What the site knows about a lesson's text without drawing it. */
export function lessonOutline(root: LessonNode): Pick<LessonRecord, 'sections' | 'anchors' | 'parts'> {
  const anchors = lessonAnchors(root)
  return {
    sections: anchors.filter(({ kind }) => kind === 'section').map(({ id, title }) => ({ id, title })),
    anchors: Object.fromEntries(anchors.map(({ id, title }) => [id, title])),
    parts: partsOf(root),
  }
}

function partsOf(root: LessonNode): LessonPart[] {
  const parts: LessonPart[] = []
  for (const node of root.children ?? []) {
    if (isComponent(node, 'Question')) {
      parts.push({ kind: 'question', questionId: attributeOf(node, 'id') ?? '' })
    } else if (parts.at(-1)?.kind !== 'text') parts.push({ kind: 'text' })
  }
  return parts
}

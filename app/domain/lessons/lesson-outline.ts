import type { LessonPart, LessonRecord } from './catalogue'
import { attributeOf, isComponent, type LessonNode, nodesOf } from './grammar/lesson-node'
import { lessonAnchors } from './lesson-anchors'
import { LOCAL_SLOTS, type LocalSlot } from './local-slots'

/** What the site knows about a lesson's text without drawing it. */
export function lessonOutline(
  root: LessonNode,
): Pick<LessonRecord, 'sections' | 'anchors' | 'parts' | 'slots'> {
  const anchors = lessonAnchors(root)
  return {
    sections: anchors.filter(({ kind }) => kind === 'section').map(({ id, title }) => ({ id, title })),
    anchors: Object.fromEntries(anchors.map(({ id, title }) => [id, title])),
    parts: partsOf(root),
    slots: slotsOf(root),
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

function slotsOf(root: LessonNode): LocalSlot[] {
  const named = new Set(
    [...nodesOf(root)].flatMap((node) => (node.name === 'Local' ? attributeOf(node, 'name') : [])),
  )
  return LOCAL_SLOTS.filter((slot) => named.has(slot))
}

import { attributeOf, isComponent, type LessonNode, textOf } from '../grammar/lesson-node'
import { lessonAnchors } from '../lesson-anchors'
import { sentencesOf } from '../rules/count-words'

/** What stands under one heading or step of a lesson, as plain text. */
export type Passage = {
  /** Where it stands in the lesson's page; null before the first heading. */
  anchor: string | null
  title: string
  /** Sentences, and what must not be torn apart: a belief with its truth, a speech with its speaker. */
  units: string[]
}

/** Components whose heading the page gives, with the anchor that lesson-kit.tsx gives it. */
const NAMED: Record<string, { anchor: string; title: string }> = {
  Summary: { anchor: 'tom-tat', title: 'Tóm tắt để nhớ' },
  Next: { anchor: 'lam-gi-tiep', title: 'Làm gì tiếp' },
}

/** A lesson's text in passages, in order. Questions are no part of it. */
export function lessonPassages(root: LessonNode): Passage[] {
  const anchors = new Map(lessonAnchors(root).map(({ node, id, title }) => [node, { anchor: id, title }]))
  const passages: Passage[] = []
  let current = opened(passages, { anchor: null, title: '' })
  for (const node of root.children ?? []) {
    const heading = anchors.get(node)
    if (heading) current = opened(passages, heading)
    else if (isComponent(node, 'Steps')) {
      for (const step of node.children ?? []) {
        const at = anchors.get(step)
        if (at) opened(passages, at).units.push(...unitsOf(step))
      }
    } else if (isComponent(node, 'Scene')) {
      current.title = attributeOf(node, 'title') ?? ''
      current.units.push(...unitsOf(node))
    } else {
      const named = NAMED[node.name ?? '']
      const place = named && isComponent(node) ? opened(passages, named) : current
      place.units.push(...unitsOf(node))
    }
  }
  return passages.filter(({ units, title }) => units.length > 0 || title !== '')
}

function opened(passages: Passage[], { anchor, title }: { anchor: string | null; title: string }): Passage {
  const passage = { anchor, title, units: [] }
  passages.push(passage)
  return passage
}

function unitsOf(node: LessonNode): string[] {
  const inside = () => (node.children ?? []).flatMap(unitsOf)
  if (node.type === 'paragraph') return sentencesOf(textOf(node).replace(/\s+/g, ' '))
  if (isComponent(node, 'Say')) return [`${attributeOf(node, 'who')}: “${inside().join(' ')}”`]
  if (isComponent(node, 'Mistake'))
    return [`Hay nghĩ là: “${attributeOf(node, 'belief')}” Thật ra: ${inside().join(' ')}`]
  if (isComponent(node, 'Figure')) return sentencesOf(attributeOf(node, 'caption') ?? '')
  if (isComponent(node, 'Note') || isComponent(node, 'Warning')) {
    const [first = '', ...others] = inside()
    return [`${attributeOf(node, 'title')}: ${first}`, ...others]
  }
  return inside()
}

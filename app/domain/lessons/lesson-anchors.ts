import { slug } from '~/lib/slug'
import { attributeOf, isComponent, type LessonNode, nodesOf, textOf } from './grammar/lesson-node'

export type LessonAnchor = {
  id: string
  title: string
  kind: 'section' | 'subsection' | 'step'
  node: LessonNode
}

/** Ids that the page around a lesson has; a heading of that name gets a number. */
const ON_EVERY_PAGE = ['noi-dung']

/** Where a link may lead inside a lesson: its headings and steps in order, each with an id of its own. */
export function lessonAnchors(root: LessonNode): LessonAnchor[] {
  const used = new Set(ON_EVERY_PAGE)
  return [...nodesOf(root)].flatMap((node) => {
    const kind = kindOf(node)
    if (!kind) return []
    const title = (kind === 'step' ? (attributeOf(node, 'title') ?? '') : textOf(node)).trim()
    return [{ id: unused(slug(title) || 'muc', used), title, kind, node }]
  })
}

function kindOf(node: LessonNode): LessonAnchor['kind'] | null {
  if (isComponent(node, 'Step')) return 'step'
  if (node.type !== 'heading') return null
  return node.depth === 2 ? 'section' : 'subsection'
}

function unused(wanted: string, used: Set<string>): string {
  let id = wanted
  for (let n = 2; used.has(id); n++) id = `${wanted}-${n}`
  used.add(id)
  return id
}

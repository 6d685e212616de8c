import { attributeOf, isComponent, type LessonNode, nodesOf } from './grammar/lesson-node'
import { lessonAnchors } from './lesson-anchors'
import { mediaName } from './rules/media-used'

export type PlacedMedia = { address: string; width: number; height: number }

/** A lesson's text as it is drawn. */
export type ShapedTree = LessonNode

/**
 * Gives headings and steps their anchors, and pictures their published address and size, in the tree itself. A picture
 * without a file throws, unless something stands in for it.
 */
export function shapeLesson(
  root: LessonNode,
  media: ReadonlyMap<string, PlacedMedia>,
  standIn?: PlacedMedia,
): ShapedTree {
  for (const { id, kind, node } of lessonAnchors(root)) {
    if (kind === 'step') setAttribute(node, 'id', id)
    else node.data = { ...node.data, hProperties: { id } }
  }
  for (const node of nodesOf(root)) {
    if (isComponent(node, 'Figure')) placeFigure(node, media, standIn)
  }
  return root
}

function placeFigure(
  node: LessonNode,
  media: ReadonlyMap<string, PlacedMedia>,
  standIn: PlacedMedia | undefined,
): void {
  const placed = media.get(mediaName(attributeOf(node, 'src') ?? '') ?? '') ?? standIn
  if (!placed) throw new Error(`A picture without a file: ${attributeOf(node, 'src')}`) // the check stands before
  setAttribute(node, 'src', placed.address)
  setAttribute(node, 'width', String(placed.width))
  setAttribute(node, 'height', String(placed.height))
}

function setAttribute(node: LessonNode, name: string, value: string): void {
  const others = (node.attributes ?? []).filter((attribute) => attribute.name !== name)
  node.attributes = [...others, { type: 'mdxJsxAttribute', name, value }]
}

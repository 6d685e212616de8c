import type { Place } from '../problem'

/** A node of a parsed lesson: the part of mdast and MDX that the grammar and the rules look at. */
export type LessonNode = {
  type: string
  children?: LessonNode[]
  position?: { start: Place; end: Place }
  value?: string
  depth?: number
  url?: string
  title?: string | null
  name?: string | null
  attributes?: LessonAttribute[]
  data?: Record<string, unknown>
}

export type LessonAttribute = {
  type: string
  name?: string
  value?: unknown
  position?: { start: Place; end: Place }
}

export function placeOf(node: { position?: { start: Place } }, around?: LessonNode): Place {
  const start = node.position?.start ?? around?.position?.start
  return { line: start?.line ?? 1, column: start?.column ?? 1 }
}

/** Every node from the top down, in the order of the text. */
export function* nodesOf(node: LessonNode): Generator<LessonNode> {
  yield node
  for (const child of node.children ?? []) yield* nodesOf(child)
}

export function isComponent(node: LessonNode, name?: string): boolean {
  return node.type === 'mdxJsxFlowElement' && (name === undefined || node.name === name)
}

/** The literal text of a property, or undefined. */
export function attributeOf(node: LessonNode, name: string): string | undefined {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value
  return typeof value === 'string' ? value : undefined
}

/** The words under a node, as a reader sees them. */
export function textOf(node: LessonNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('')
}

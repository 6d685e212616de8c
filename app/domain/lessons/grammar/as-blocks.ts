import type { LessonNode } from './lesson-node'

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'list',
  'blockquote',
  'code',
  'html',
  'thematicBreak',
  'definition',
  'mdxJsxFlowElement',
  'mdxFlowExpression',
  'mdxjsEsm',
])

/**
 * Makes `<Say who="...">text</Say>` on one line the same as on three: a line of nothing but components becomes blocks, and
 * loose words in a component become a paragraph. Changes the tree in place; doing it again changes nothing.
 */
export function asBlocks(node: LessonNode): void {
  if (!node.children) return
  if (node.type === 'mdxJsxFlowElement') node.children = inParagraphs(node.children)
  if (node.type !== 'paragraph') node.children = node.children.flatMap(unravelled)
  for (const child of node.children) asBlocks(child)
}

function inParagraphs(children: LessonNode[]): LessonNode[] {
  const blocks: LessonNode[] = []
  for (const child of children) {
    const last = blocks.at(-1)
    if (BLOCKS.has(child.type)) blocks.push(child)
    else if (last?.type === 'paragraph' && last.data?.isLoose) last.children?.push(child)
    else {
      const data = { isLoose: true }
      blocks.push({ type: 'paragraph', children: [child], position: child.position, data })
    }
  }
  return blocks.filter((block) => !block.data?.isLoose || !block.children?.every(isSpace))
}

function unravelled(block: LessonNode): LessonNode[] {
  const children = block.children ?? []
  const isOnlyComponents =
    block.type === 'paragraph' &&
    children.some((child) => child.type === 'mdxJsxTextElement') &&
    children.every((child) => child.type === 'mdxJsxTextElement' || isSpace(child))
  if (!isOnlyComponents) return [block]
  return children
    .filter((child) => !isSpace(child))
    .map((child) =>
      Object.assign(child, { type: 'mdxJsxFlowElement', children: inParagraphs(child.children ?? []) }),
    )
}

function isSpace(node: LessonNode): boolean {
  return node.type === 'text' && !node.value?.trim()
}

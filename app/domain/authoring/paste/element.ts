import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text'
}

export function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : []
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? ''
}

/** The first of these elements from the top down; looks no deeper than `depth`. */
export function findElement(node: Node, tagName: string, depth = 6): Element | null {
  if (isElement(node) && node.tagName === tagName) return node
  if (depth === 0) return null
  for (const child of childrenOf(node)) {
    const found = findElement(child, tagName, depth - 1)
    if (found) return found
  }
  return null
}

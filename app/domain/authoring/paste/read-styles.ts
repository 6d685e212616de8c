import { attribute, childrenOf, type Element, isElement, isText, type Node } from './element'

export type Style = { isBold: boolean; isItalic: boolean; href: string | null }

export const PLAIN: Style = { isBold: false, isItalic: false, href: null }

/** How the words in an element look, as far as lessons keep it, when those around it look like `around`. */
export function styleWithin(element: Element, around: Style): Style {
  const css = attribute(element, 'style').toLowerCase()
  const { tagName } = element
  const weight = /font-weight\s*:\s*(\w+)/.exec(css)?.[1]
  const slant = /font-style\s*:\s*(\w+)/.exec(css)?.[1]
  const isBoldTag = tagName === 'b' || tagName === 'strong'
  const isItalicTag = tagName === 'i' || tagName === 'em' || tagName === 'cite'
  return {
    href: around.href,
    isBold: weight ? /^(bold|bolder|[6-9]00)$/.test(weight) : isBoldTag || around.isBold,
    isItalic: slant ? slant === 'italic' : isItalicTag || around.isItalic,
  }
}

/** Does it say how words look, which lessons decide for themselves? */
export function hasLooks(element: Element): boolean {
  return (
    ['u', 's', 'strike', 'font', 'mark', 'sup', 'sub', 'big', 'small', 'center'].includes(element.tagName) ||
    /(?:^|;)\s*(?:color|background(?:-color)?|font-size|font-family|text-align|text-decoration)\s*:/i.test(
      attribute(element, 'style'),
    )
  )
}

export function isHidden(element: Element): boolean {
  return (
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attribute(element, 'style')) ||
    element.attrs.some(({ name }) => name === 'hidden')
  )
}

/** Word writes lists as paragraphs that say so in their style, with the mark as words in front. */
export function wordListLevel(element: Element): number | null {
  const level = /mso-list\s*:\s*l\d+\s+level(\d)/i.exec(attribute(element, 'style'))?.[1]
  return level ? Number(level) : null
}

export function isWordListMark(element: Element): boolean {
  return /mso-list\s*:\s*ignore/i.test(attribute(element, 'style'))
}

/** The number or sign in front of such a paragraph. */
export function wordListMark(node: Node, depth = 0): string {
  if (depth > 8) return ''
  if (isElement(node) && isWordListMark(node)) return textIn(node, 0)
  for (const child of childrenOf(node)) {
    const mark = wordListMark(child, depth + 1)
    if (mark) return mark
  }
  return ''
}

function textIn(node: Node, depth: number): string {
  if (isText(node)) return node.value
  return depth > 8
    ? ''
    : childrenOf(node)
        .map((child) => textIn(child, depth + 1))
        .join('')
}
